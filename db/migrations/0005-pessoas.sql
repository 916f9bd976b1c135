-- A pessoa presa, investigada ou internada, e tudo o que se sabe dela. Nada se sobrescreve: fato só se acrescenta.
create schema pessoas;

-- Quem pode ver a pessoa, e o código com que ela e a família entram, continuam em `acesso.titular`, com o mesmo id. Há
-- quem não esteja em lugar nenhum (procurada, solta), não tenha mãe conhecida, nem data de nascimento.
alter table acesso.titular alter column estrutura_id drop not null;
alter table acesso.titular alter column nascimento drop not null;
alter table acesso.titular alter column mae drop not null;
alter table acesso.titular alter column criado_por drop not null;
alter table acesso.titular drop column caso;
create index titular_estrutura on acesso.titular (estrutura_id);
create index titular_vara on acesso.titular (vara_id);
create index titular_nome on acesso.titular (nome, pessoa_id);
create index titular_atuacao_estrutura on acesso.titular_atuacao (estrutura_id);
-- Quem atua se refaz dos fatos.
grant delete on acesso.titular_atuacao to :app;

-- Quem pode ver o sigiloso desta pessoa (Res. 011/2024/DPG, art. 19, II).
create table acesso.credencial (
  pessoa_id uuid not null references acesso.titular,
  usuario_id uuid not null references acesso.usuario,
  concedida_em timestamptz not null,
  concedida_por uuid not null references acesso.usuario,
  motivo text not null,
  revogada_em timestamptz,
  revogada_por uuid references acesso.usuario,
  primary key (pessoa_id, usuario_id, concedida_em)
);
grant select, insert, update on acesso.credencial to :app;

-- O que se mostra em listas. Refaz-se dos fatos, menos as três últimas colunas.
create table pessoas.pessoa (
  pessoa_id uuid primary key references acesso.titular,
  nome text not null,
  nome_social text,
  mae text,
  pai text,
  nascimento date,
  sexo text check (sexo in ('feminino', 'masculino')),
  -- 11 algarismos. A chave da pessoa é o CPF (Res. CNJ 417/2021, art. 4º), mas há quem não o tenha e há CPF disputado.
  cpf text,
  rji text,
  -- "RJI de exceção": sem documento, por características e fotografia (art. 4º, § 7º).
  excecao boolean not null default false,
  foto_id uuid,
  -- Unificada em outra: a página é a da outra, e os fatos se leem juntos. Desfaz-se apagando isto.
  unificada_em uuid,
  -- Sobe a cada fato: quem escreve diz a que viu, e ninguém apaga o que outro acabou de pôr.
  versao integer not null default 0,
  criada_em timestamptz not null
);
create index pessoa_cpf on pessoas.pessoa (cpf) where cpf is not null;
create index pessoa_rji on pessoas.pessoa (rji) where rji is not null;
create index pessoa_unificada on pessoas.pessoa (unificada_em) where unificada_em is not null;

create table pessoas.fato (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  tipo text not null,
  dados jsonb not null,
  -- Quando ocorreu, ou desde quando vale (inclusive); a hora é a do lugar.
  dia date not null,
  hora time(0),
  -- Último dia em que vale (inclusive); ausente: vale um instante, ou ainda vale.
  ate date,
  -- Quando o sistema soube.
  soube_em timestamptz not null,
  -- Até quando devia ter sido lançado, pela política em vigor quando o foi.
  prazo_em timestamptz,
  fonte text not null,
  autor_id uuid references acesso.usuario,
  lotacao_id uuid references acesso.lotacao,
  efeito text not null default 'registra' check (efeito in ('registra', 'corrige', 'anula')),
  corrige_id uuid,
  motivo text,
  sigilo text not null default 'publico' check (sigilo in ('publico', 'restrito', 'sigiloso')),
  -- Como a origem o chama: o mesmo fato importado duas vezes é um só.
  chave text,
  primary key (pessoa_id, id),
  foreign key (pessoa_id, corrige_id) references pessoas.fato (pessoa_id, id),
  check ((efeito = 'registra') = (corrige_id is null)),
  check (efeito = 'registra' or motivo is not null),
  check (ate is null or ate >= dia)
);
create unique index fato_chave on pessoas.fato (pessoa_id, chave) where chave is not null;
create index fato_tipo on pessoas.fato (tipo, dia);

-- Todos os documentos que a pessoa tem ou teve: a busca exata. Refaz-se dos fatos.
create table pessoas.documento (
  pessoa_id uuid not null references pessoas.pessoa,
  especie text not null,
  -- Só letras maiúsculas e algarismos.
  numero text not null,
  uf text not null default '',
  primary key (pessoa_id, especie, numero, uf)
);
create index documento_numero on pessoas.documento (numero);

create table pessoas.foto (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  imagem bytea not null,
  miniatura bytea not null,
  sha256 bytea not null,
  largura integer not null,
  altura integer not null,
  guardada_em timestamptz not null,
  guardada_por uuid references acesso.usuario,
  primary key (pessoa_id, id)
);

-- Dois registros que talvez sejam da mesma pessoa, à espera de duas pessoas que decidam. Mora com o registro mais antigo.
create table pessoas.semelhanca (
  pessoa_id uuid not null references pessoas.pessoa,
  outra_id uuid not null,
  bits double precision not null,
  probabilidade double precision not null,
  faixa text not null check (faixa in ('automatica', 'revisar')),
  -- Campo a campo, com o peso e a explicação.
  campos jsonb not null,
  achada_em timestamptz not null,
  proposta text check (proposta in ('mesma', 'outra')),
  proposta_por uuid references acesso.usuario,
  proposta_em timestamptz,
  motivo_da_proposta text,
  decisao text check (decisao in ('mesma', 'outra')),
  decidida_por uuid references acesso.usuario,
  decidida_em timestamptz,
  motivo_da_decisao text,
  primary key (pessoa_id, outra_id),
  check (pessoa_id <> outra_id)
);
create index semelhanca_aberta on pessoas.semelhanca (achada_em) where decisao is null;

-- Cada unificação, com a volta atrás quando houve.
create table pessoas.unificacao (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  em_id uuid not null,
  feita_em timestamptz not null,
  feita_por uuid references acesso.usuario,
  motivo text not null,
  -- O sigilo que a outra tinha, para a volta.
  sigilo_anterior text not null,
  desfeita_em timestamptz,
  desfeita_por uuid references acesso.usuario,
  motivo_da_volta text,
  primary key (pessoa_id, id)
);

-- "Não é esta pessoa": o papel que o homônimo mostra, com código que se confere.
create table pessoas.salvaguarda (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  codigo text not null,
  nome text not null,
  cpf text,
  nascimento date,
  mae text,
  motivo text not null,
  emitida_em timestamptz not null,
  emitida_por uuid not null references acesso.usuario,
  -- Inclusive.
  vale_ate date not null,
  revogada_em timestamptz,
  revogada_por uuid references acesso.usuario,
  motivo_da_revogacao text,
  primary key (pessoa_id, id)
);
create index salvaguarda_codigo on pessoas.salvaguarda (codigo);

-- ── busca ────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Os nomes por que se procura, um por linha, cada um com a mãe e o ano da pessoa. Refaz-se dos fatos.
create table pessoas.nome_de_busca (
  pessoa_id uuid not null references pessoas.pessoa,
  -- civil, social, alcunha, usado ou anterior.
  especie text not null,
  nome text not null,
  mae text,
  ano_de_nascimento smallint,
  -- O som de cada palavra do nome e da mãe, o do nome inteiro e o ano: o que acha a linha mesmo mal escrita.
  chaves integer[] not null,
  primary key (pessoa_id, especie, nome)
);
-- Sem lista de pendências: ela deixaria a gravação mais rápida e cada busca mais lenta.
create index nome_de_busca_chaves on pessoas.nome_de_busca using gin (chaves) with (fastupdate = off);
-- Sem saber que chave é comum, o planejador usa sempre o índice; quem conhece as comuns é o plano da busca.
alter table pessoas.nome_de_busca alter column chaves set statistics 0;

-- Toda palavra que há em algum nome, sem dizer de quem. Tabela de referência.
create table pessoas.palavra (
  palavra text collate "C" primary key,
  chave integer not null,
  -- Linhas de busca com esta chave na última contagem: diz que palavra distingue mais.
  quantas integer not null default 0
);
-- A palavra e cada forma dela com uma letra a menos, na escrita e no som: a um erro de distância, há uma em comum.
-- Sem chave estrangeira: as duas tabelas só crescem, juntas, e conferi-la faria da carga dez vezes mais lenta.
create table pessoas.apagamento (
  apagamento integer not null,
  palavra text collate "C" not null,
  primary key (apagamento, palavra)
);
-- ── fim da busca ─────────────────────────────────────────────────────────────────────────────────────────────────────

grant usage on schema pessoas to :app;
grant select, insert, update, delete on all tables in schema pessoas to :app;
-- Fato, foto e unificação não somem nem mudam.
revoke update, delete on pessoas.fato, pessoas.foto from :app;
revoke delete on pessoas.pessoa, pessoas.unificacao, pessoas.salvaguarda, pessoas.semelhanca from :app;
