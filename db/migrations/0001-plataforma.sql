-- A base de todos os módulos: as migrações aplicadas e os eventos que saem.
-- Cada módulo tem um esquema com o seu nome. O papel da aplicação só pode o que um "grant" diz.

create table plataforma.migracao (
  nome text primary key,
  sha256 text not null,
  aplicada_em timestamptz not null default now()
);

comment on table plataforma.migracao is 'Migrações aplicadas e o hash do arquivo de cada uma.';

-- Gravado na mesma transação do ato que o causou: ou os dois existem, ou nenhum.
create table plataforma.evento (
  id uuid primary key default uuidv7(),
  tipo text not null,
  dados jsonb not null,
  criado_em timestamptz not null default now(),
  entregue_em timestamptz
);

comment on table plataforma.evento is 'Eventos que um módulo emite para os que estão acima dele.';

create index evento_por_entregar on plataforma.evento (criado_em) where entregue_em is null;

grant usage on schema plataforma to :app;
grant select on plataforma.migracao to :app;
grant select, insert, update (entregue_em), delete on plataforma.evento to :app;
