-- As contradições entre ordem, custódia e execução, achadas todo dia, com quem responde e até quando.
create schema conciliador;

create table conciliador.contradicao (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  especie text not null,
  -- O fato, a ordem ou o marco de que se trata.
  referencia text not null,
  gravidade text not null check (gravidade in ('liberdade', 'grave', 'atencao')),
  -- O órgão que responde; ausente: ninguém, e vai à corregedoria.
  estrutura_id uuid references acesso.estrutura,
  sigilo text not null check (sigilo in ('publico', 'restrito', 'sigiloso')),
  -- O que se viu, para a frase da página: datas, números, fatos. Sem texto pronto.
  detalhes jsonb not null,
  achada_em timestamptz not null,
  -- Último dia para responder, inclusive.
  prazo date not null,
  assumida_em timestamptz,
  assumida_por uuid references acesso.usuario,
  -- Não há contradição, com motivo: não volta enquanto os mesmos fatos valerem.
  explicada_em timestamptz,
  explicada_por uuid references acesso.usuario,
  explicacao text,
  -- Os fatos mudaram e ela sumiu.
  sumiu_em timestamptz,
  primary key (pessoa_id, id),
  check ((explicada_em is null) = (explicacao is null))
);
create unique index contradicao_aberta on conciliador.contradicao (pessoa_id, especie, referencia) where sumiu_em is null;
create index contradicao_do_orgao on conciliador.contradicao (estrutura_id, prazo) where sumiu_em is null and explicada_em is null;

grant usage on schema conciliador to :app;
grant select, insert, update on all tables in schema conciliador to :app;
