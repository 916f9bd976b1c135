-- O cálculo contínuo: o caso de cada pessoa, as datas que ele dá, e o recálculo de todos quando a lei muda.

-- O caso montado dos fatos. Refaz-se deles.
create table execucao.conta (
  pessoa_id uuid primary key references pessoas.pessoa,
  caso jsonb not null,
  por_que jsonb not null,
  -- O maior sigilo entre os fatos usados.
  sigilo text not null check (sigilo in ('publico', 'restrito', 'sigiloso')),
  -- Versão do código que monta o caso: quando muda, o recálculo volta aos fatos.
  montagem integer not null,
  calculada_em timestamptz not null,
  -- Primeiro dia, depois da conta, em que o resultado muda sem fato novo.
  muda_em date,
  -- O erro que uma regra lançou com esta pessoa, sem dado dela; ausente: a conta está boa.
  falha text,
  falhou_em timestamptz
);
create index conta_muda on execucao.conta (muda_em) where muda_em is not null;
create index conta_falha on execucao.conta (falhou_em) where falha is not null;

-- As datas em vigor de cada pessoa: o que está alcançado ou por alcançar e ainda não foi concedido. Refaz-se da conta.
create table execucao.data (
  pessoa_id uuid not null references pessoas.pessoa,
  -- O marco e o que o distingue: 'progressao/semiaberto', 'indulto/12.338/2024'.
  marco text not null,
  tipo text not null,
  situacao text not null check (situacao in ('alcancado', 'futuro', 'indeterminado')),
  -- A oficial: a que o magistrado fixou ou, na falta, a da conta.
  data date,
  -- A menor entre as leituras defensáveis: é por ela que se avisa.
  mais_cedo date,
  fixada boolean not null default false,
  -- Os fatos que faltam, quando é indeterminada.
  faltam text[] not null default '{}',
  sigilo text not null check (sigilo in ('publico', 'restrito', 'sigiloso')),
  primary key (pessoa_id, marco)
);
create index data_por_dia on execucao.data (mais_cedo, tipo) where mais_cedo is not null;

-- De um recálculo ainda não oficial, o recibo não vale: `recalculo_id` diz de qual veio.
alter table execucao.recibo add column recalculo_id uuid;

-- Cada recálculo guarda um recibo de cada pessoa. O resultado só se lê inteiro: `json` fica com o texto que o SHA-256 cobre,
-- entra na metade do tempo e ocupa menos. lz4, onde o servidor o tem, comprime mais depressa que o padrão.
alter table execucao.recibo alter column resultado type json using resultado::json;
do $$
declare
  coluna text;
begin
  if (select 'lz4' = any(enumvals) from pg_settings where name = 'default_toast_compression') then
    foreach coluna in array array['caso', 'resultado', 'por_que'] loop
      execute format('alter table execucao.recibo alter column %I set compression lz4', coluna);
    end loop;
    alter table execucao.conta alter column caso set compression lz4, alter column por_que set compression lz4;
  end if;
end $$;

-- O recálculo de todos, ou o estudo do que uma lei ou um decreto mudaria.
create table execucao.recalculo (
  id uuid primary key default uuidv7(),
  -- 'regras': as regras do programa mudaram, e o resultado se torna oficial. 'estudo': só compara. 'detector': só procura.
  especie text not null check (especie in ('regras', 'estudo', 'detector')),
  nome text not null,
  -- O que se compara ou se procura.
  pedido jsonb not null,
  regras text not null,
  em_data date not null,
  estado text not null check (estado in ('calculando', 'pausado', 'pronto', 'oficializando', 'oficial', 'descartado')),
  total integer not null,
  motivo text,
  criado_em timestamptz not null,
  criado_por uuid references acesso.usuario,
  pronto_em timestamptz,
  decidido_em timestamptz,
  decidido_por uuid references acesso.usuario
);

-- Uma faixa de pessoas do recálculo: a unidade de trabalho que qualquer processo pega.
create table execucao.recalculo_lote (
  recalculo_id uuid not null references execucao.recalculo,
  numero integer not null,
  -- Da primeira (inclusive) à última (inclusive).
  de uuid not null,
  ate uuid not null,
  pessoas integer not null,
  feitas integer not null default 0,
  diferencas integer not null default 0,
  falhas integer not null default 0,
  feito_em timestamptz,
  oficializado_em timestamptz,
  primary key (recalculo_id, numero)
);

-- O que muda para cada pessoa, marco a marco.
create table execucao.diferenca (
  pessoa_id uuid not null references pessoas.pessoa,
  recalculo_id uuid not null,
  marco text not null,
  tipo text not null,
  sentido text not null check (sentido in ('melhor', 'pior', 'outro')),
  antes date,
  depois date,
  -- depois − antes; ausente: num dos lados não há data.
  dias integer,
  situacao_antes text,
  situacao_depois text,
  -- A linha de execucao.data como ficaria; ausente: deixa de existir.
  nova jsonb,
  -- O calculada_em da conta de que se partiu: refeita depois disso, a diferença não se aplica.
  conta_em timestamptz not null,
  sigilo text not null check (sigilo in ('publico', 'restrito', 'sigiloso')),
  primary key (pessoa_id, recalculo_id, marco)
);
create index diferenca_do_recalculo on execucao.diferenca (recalculo_id, sentido, dias);

-- Quem não se conseguiu calcular no recálculo, com o erro da regra, sem dado da pessoa.
create table execucao.recalculo_falha (
  pessoa_id uuid not null references pessoas.pessoa,
  recalculo_id uuid not null,
  erro text not null,
  primary key (pessoa_id, recalculo_id)
);
create index recalculo_falha_do_recalculo on execucao.recalculo_falha (recalculo_id);

grant select, insert, update, delete on execucao.conta, execucao.data, execucao.diferenca, execucao.recalculo_falha to :app;
grant select, insert, update on execucao.recalculo, execucao.recalculo_lote to :app;
