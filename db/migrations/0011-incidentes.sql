-- Do aviso à decisão (Lei 12.714/2012, art. 4º, § 2º): pedido, verificação das condições, vista ao Ministério Público, decisão.
-- O que se escreve não muda: o que veio depois é outra linha.
create schema incidentes;

-- Um benefício em exame: um por pessoa e marco de cada vez.
create table incidentes.incidente (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  -- Como em execucao.data.
  marco text not null,
  tipo text not null,
  origem text not null check (origem in ('pedido', 'oficio')),
  aberto_em timestamptz not null,
  aberto_por uuid not null references acesso.usuario,
  sigilo text not null default 'publico' check (sigilo in ('publico', 'restrito', 'sigiloso')),
  encerrado_em timestamptz,
  resultado text check (resultado in ('concedido', 'negado', 'prejudicado')),
  primary key (pessoa_id, id),
  check ((encerrado_em is null) = (resultado is null))
);
create unique index incidente_aberto on incidentes.incidente (pessoa_id, marco) where encerrado_em is null;

-- Tudo o que se fez nele, em ordem.
create table incidentes.andamento (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  incidente_id uuid not null,
  especie text not null check (especie in ('pedido', 'verificacao', 'minuta', 'vista', 'resposta', 'decisao')),
  -- O que cada espécie diz: condições conferidas, posição, texto, motivo, data decidida, fato que dela saiu.
  dados jsonb not null,
  -- A que este responde: a vista, a minuta.
  responde_a uuid,
  em timestamptz not null,
  por uuid not null references acesso.usuario,
  lotacao_id uuid references acesso.lotacao,
  primary key (pessoa_id, id),
  foreign key (pessoa_id, incidente_id) references incidentes.incidente (pessoa_id, id)
);
create index andamento_do_incidente on incidentes.andamento (pessoa_id, incidente_id, id);

-- As vistas abertas a um órgão, com termo. Fecham-se com a resposta ou com a decisão (`respondida_em`).
create table incidentes.vista (
  pessoa_id uuid not null references pessoas.pessoa,
  -- O mesmo do andamento que a abriu.
  id uuid not null,
  incidente_id uuid not null,
  estrutura_id uuid not null references acesso.estrutura,
  aberta_em timestamptz not null,
  -- Último dia para responder, inclusive.
  prazo date not null,
  respondida_em timestamptz,
  primary key (pessoa_id, id),
  foreign key (pessoa_id, incidente_id) references incidentes.incidente (pessoa_id, id)
);
create index vista_aberta on incidentes.vista (estrutura_id, prazo) where respondida_em is null;

-- As minutas que esperam a assinatura de quem decide (Res. CNJ 417/2021, art. 25: 24 horas).
create table incidentes.minuta (
  pessoa_id uuid not null references pessoas.pessoa,
  -- O mesmo do andamento que a fez.
  id uuid not null,
  incidente_id uuid not null,
  feita_em timestamptz not null,
  feita_por uuid not null references acesso.usuario,
  resolvida_em timestamptz,
  primary key (pessoa_id, id),
  foreign key (pessoa_id, incidente_id) references incidentes.incidente (pessoa_id, id)
);
create index minuta_pendente on incidentes.minuta (feita_em) where resolvida_em is null;

grant usage on schema incidentes to :app;
grant select, insert on all tables in schema incidentes to :app;
grant update (encerrado_em, resultado) on incidentes.incidente to :app;
grant update (respondida_em) on incidentes.vista to :app;
grant update (resolvida_em) on incidentes.minuta to :app;
