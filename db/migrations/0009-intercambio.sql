-- O que entra e sai em arquivo: importações que se retomam, exportações, dados abertos.
create schema intercambio;

create table intercambio.importacao (
  id uuid primary key default uuidv7(),
  especie text not null,
  -- De que sistema veio: com o identificador da linha, diz o que já entrou.
  origem text not null,
  nome_do_arquivo text not null,
  formato text check (formato in ('csv', 'xlsx', 'json')),
  codificacao text,
  separador text,
  -- Em bytes.
  tamanho bigint not null,
  sha256 bytea,
  -- As do arquivo, na ordem.
  colunas text[],
  -- Campo do sistema → coluna do arquivo, ou valor para todas as linhas.
  mapa jsonb not null default '{}',
  estado text not null check (estado in ('recebendo', 'recebida', 'conferida', 'correndo', 'pausada', 'concluida', 'falhou', 'cancelada')),
  -- A importação só alcança quem está aqui dentro, ou em lugar nenhum, e até este sigilo.
  estrutura_id uuid not null references acesso.estrutura,
  sigilo text not null check (sigilo in ('publico', 'restrito')),
  enviada_por uuid not null references acesso.usuario,
  lotacao_id uuid references acesso.lotacao,
  enviada_em timestamptz not null,
  comecada_em timestamptz,
  terminada_em timestamptz,
  total integer,
  -- Até que linha já se gravou: a retomada continua dali.
  lidas integer not null default 0,
  novas integer not null default 0,
  ja_havia integer not null default 0,
  com_erro integer not null default 0,
  falha text
);
create index importacao_estrutura on intercambio.importacao (estrutura_id, enviada_em);

create table intercambio.pedaco (
  importacao_id uuid not null references intercambio.importacao,
  numero integer not null,
  bytes bytea not null,
  primary key (importacao_id, numero)
);
comment on table intercambio.pedaco is 'Fora da cópia: o arquivo é de quem o enviou, e some quando a importação termina.';

-- O que não entrou, e por quê.
create table intercambio.erro_de_linha (
  importacao_id uuid not null references intercambio.importacao,
  linha integer not null,
  ordem integer not null,
  campo text,
  valor text,
  mensagem text not null,
  primary key (importacao_id, linha, ordem)
);

-- Quem levou dados de quantas pessoas: é com isto que se conta o limite do dia.
create table intercambio.exportacao (
  id uuid primary key default uuidv7(),
  especie text not null,
  formato text not null check (formato in ('csv', 'xlsx', 'json')),
  usuario_id uuid not null references acesso.usuario,
  lotacao_id uuid references acesso.lotacao,
  finalidade text not null,
  pessoas integer not null,
  feita_em timestamptz not null
);
create index exportacao_usuario on intercambio.exportacao (usuario_id, feita_em);

-- As contagens de cada mês fechado, já sem o que identificaria alguém.
create table intercambio.dado_aberto (
  -- O primeiro dia do mês.
  mes date not null,
  unidade text not null,
  municipio text,
  uf text,
  medida text not null,
  recorte text not null,
  categoria text not null,
  -- Ausente: suprimida.
  quantidade integer,
  primary key (mes, unidade, medida, recorte, categoria)
);
create table intercambio.mes_fechado (
  mes date primary key,
  fechado_em timestamptz not null
);

grant usage on schema intercambio to :app;
grant select, insert, update, delete on all tables in schema intercambio to :app;
revoke delete on intercambio.importacao from :app;
revoke update, delete on intercambio.exportacao, intercambio.mes_fechado, intercambio.dado_aberto from :app;
