-- O cálculo guardado: o que entrou, com que regras, o que saiu e por quê.
create schema execucao;

create table execucao.recibo (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  em_data date not null,
  calculado_em timestamptz not null,
  -- Por que se calculou: fato novo, regra nova, pedido de alguém.
  causa text not null,
  pedido_por uuid references acesso.usuario,
  caso jsonb not null,
  -- Hash do conjunto de regras com que se calculou.
  regras text not null,
  resultado jsonb not null,
  -- De que fatos veio cada pedaço do caso.
  por_que jsonb not null,
  -- O maior sigilo entre esses fatos: só vê o recibo quem os pode ver.
  sigilo text not null check (sigilo in ('publico', 'restrito', 'sigiloso')),
  -- SHA-256 de caso, regras e resultado, em ordem: confere que ninguém mudou.
  sha256 bytea not null,
  primary key (pessoa_id, id)
);
create index recibo_calculado on execucao.recibo (pessoa_id, calculado_em);

-- A data que uma pessoa fixa em lugar da calculada, com o motivo. O recibo fica como está.
create table execucao.divergencia (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  recibo_id uuid not null,
  -- O marco, como a saída do contrato o chama (tipo e o que o distingue).
  marco text not null,
  data_calculada date,
  data_fixada date not null,
  motivo text not null,
  decidida_em timestamptz not null,
  decidida_por uuid not null references acesso.usuario,
  revogada_em timestamptz,
  revogada_por uuid references acesso.usuario,
  primary key (pessoa_id, id),
  foreign key (pessoa_id, recibo_id) references execucao.recibo (pessoa_id, id)
);

grant usage on schema execucao to :app;
grant select, insert on all tables in schema execucao to :app;
grant update (revogada_em, revogada_por) on execucao.divergencia to :app;
