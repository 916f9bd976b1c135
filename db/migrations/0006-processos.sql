-- Os processos judiciais de que se fala nos fatos: um número, um órgão. O que liga cada pessoa a eles são fatos dela.
create schema processos;

create table processos.processo (
  processo_id uuid primary key default uuidv7(),
  -- 20 algarismos, sem pontuação; o dígito pode estar errado na origem: avisa-se, não se recusa.
  numero text not null unique check (numero ~ '^[0-9]{20}$'),
  especie text not null,
  -- Código da TPU, quando se sabe.
  classe text,
  orgao_id uuid references acesso.estrutura,
  -- O órgão como veio escrito, quando não é um dos cadastrados.
  orgao_nome text,
  sigilo text not null default 'publico' check (sigilo in ('publico', 'restrito', 'sigiloso')),
  versao integer not null default 0,
  criado_em timestamptz not null,
  criado_por uuid references acesso.usuario
);

-- As pessoas de cada processo. Refaz-se dos fatos. Sem chave estrangeira: a pessoa e o processo moram em lugares diferentes.
create table processos.participacao (
  pessoa_id uuid not null references pessoas.pessoa,
  numero text not null,
  polo text not null,
  -- O menor com que algum fato fala do processo: quem não o alcança não acha a pessoa por este número.
  sigilo text not null default 'publico' check (sigilo in ('publico', 'restrito', 'sigiloso')),
  primary key (pessoa_id, numero)
);
create index participacao_numero on processos.participacao (numero);

-- As ordens de prisão em aberto ou já encerradas de cada pessoa (Lei 12.714/2012, art. 4º, III). Refaz-se dos fatos.
create table processos.ordem_de_prisao (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null,
  processo text,
  especie text not null,
  -- Só letras maiúsculas e algarismos.
  peca text,
  expedida_em date not null,
  validade date,
  encerrada_em date,
  encerrada_por text,
  sigilo text not null default 'publico' check (sigilo in ('publico', 'restrito', 'sigiloso')),
  primary key (pessoa_id, id)
);
create index ordem_de_prisao_aberta on processos.ordem_de_prisao (expedida_em) where encerrada_em is null;
create index ordem_de_prisao_peca on processos.ordem_de_prisao (peca) where peca is not null;

grant usage on schema processos to :app;
grant select, insert, update, delete on all tables in schema processos to :app;
revoke delete on processos.processo from :app;
