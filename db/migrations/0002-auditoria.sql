-- Auditoria: todo ato e toda leitura de dado pessoal, em correntes encadeadas por hash (ver src/modules/auditoria).
-- O aplicativo só acrescenta e lê. As tabelas são locais: não se espalham entre nós.

create schema auditoria;

-- A cabeça de cada corrente: o último número e o seu hash. Dezesseis, para que dezesseis atos confirmem ao mesmo tempo.
-- A folga em cada página deixa a atualização no lugar, sem inchar a tabela.
-- `atos` conta o que não é leitura nem recusa: se a soma não mudou, nada do que se sabe de ninguém mudou.
create table auditoria.corrente (
  corrente smallint primary key check (corrente between 0 and 15),
  numero bigint not null check (numero >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  atos bigint not null default 0
) with (fillfactor = 10);

insert into auditoria.corrente (corrente, numero, hash)
select c, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 15) as c;

-- dados é json, e não jsonb: o texto gravado é o texto que entrou no hash.
create table auditoria.registro (
  corrente smallint not null,
  numero bigint not null,
  quando timestamptz(3) not null,
  tipo text not null check (tipo in ('ato', 'leitura', 'recusa', 'entrada', 'sistema')),
  acao text not null,
  usuario_id uuid,
  usuario_nome text,
  lotacao_id uuid,
  lotacao_nome text,
  finalidade text,
  procedimento text,
  alvo_tipo text,
  alvo_id text,
  titular_id uuid,
  sigiloso_ate timestamptz(3),
  dados json,
  origem_ip text,
  origem_agente text,
  sessao_id uuid,
  pedido uuid,
  hash_anterior bytea not null,
  hash bytea not null,
  primary key (corrente, numero)
);

create index registro_quando on auditoria.registro (quando);
create index registro_usuario on auditoria.registro (usuario_id, quando) where usuario_id is not null;
create index registro_titular on auditoria.registro (titular_id, quando) where titular_id is not null;
create index registro_procedimento on auditoria.registro (procedimento, quando) where procedimento is not null;
create index registro_acao on auditoria.registro (acao, quando);
create index registro_alvo on auditoria.registro (alvo_id, alvo_tipo, quando) where alvo_id is not null;

-- A assinatura periódica das cabeças; a chave fica fora do banco.
create table auditoria.selo (
  numero bigint primary key check (numero >= 1),
  quando timestamptz(3) not null,
  correntes json not null,
  anterior bytea not null,
  raiz bytea not null,
  chave text not null,
  assinatura bytea not null
);

grant usage on schema auditoria to :app;
grant select, insert on auditoria.registro, auditoria.selo to :app;
grant select, update (numero, hash, atos) on auditoria.corrente to :app;
