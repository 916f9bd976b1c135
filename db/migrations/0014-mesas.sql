-- A mesa de cada um: os filtros que guardou.
create schema mesas;

create table mesas.visao (
  id uuid primary key default uuidv7(),
  usuario_id uuid not null references acesso.usuario,
  mesa text not null,
  nome text not null,
  -- A parte da busca do endereço: 'especie=progressao&vencidas=1'.
  filtro text not null,
  criada_em timestamptz not null,
  unique (usuario_id, mesa, nome)
);

grant usage on schema mesas to :app;
grant select, insert, delete on all tables in schema mesas to :app;
