-- Quem pode entrar, onde está lotado, o que pode, e por ordem de quem.
-- Nada aqui se apaga: o que termina ganha data e motivo. O que decorre de data (acordo vencido, plantão fechado,
-- 90 dias sem uso) não se grava: se deduz na hora.
create schema acesso;
grant usage on schema acesso to :app;

-- Órgão → unidade → setor. `caminho` é a lista dos ids da raiz até aqui ('/raiz/…/id/'): subárvore é prefixo.
create table acesso.estrutura (
  id uuid primary key default uuidv7(),
  pai_id uuid references acesso.estrutura,
  nivel text not null check (nivel in ('orgao', 'unidade', 'setor')),
  especie text not null check (especie in (
    'defensoria', 'tribunal', 'vara', 'ministerio-publico', 'administracao-prisional', 'estabelecimento', 'policia',
    'conselho-penitenciario', 'conselho-da-comunidade', 'oab', 'senappen', 'setor')),
  nome text not null,
  sigla text not null,
  uf text,
  municipio text,
  comarca text,
  regiao text,
  circunscricao text,
  fuso text not null default 'America/Sao_Paulo',
  caminho text collate "C" not null unique,
  criada_em timestamptz not null,
  inativada_em timestamptz,
  motivo_da_inativacao text,
  check ((pai_id is null) = (nivel = 'orgao'))
);
create unique index estrutura_sigla on acesso.estrutura (coalesce(pai_id, '00000000-0000-0000-0000-000000000000'), lower(sigla))
  where inativada_em is null;

-- Dias sem expediente. Sem uf: nacional; sem município: do estado todo; sem estrutura: de todos os órgãos do lugar.
-- Engano se cancela com motivo: o dia deixa de valer, o registro fica.
create table acesso.feriado (
  id uuid primary key default uuidv7(),
  dia date not null,
  uf text,
  municipio text,
  estrutura_id uuid references acesso.estrutura,
  nome text not null,
  norma text not null,
  criado_em timestamptz not null,
  cancelado_em timestamptz,
  motivo_do_cancelamento text
);
create unique index feriado_unico on acesso.feriado
  (dia, coalesce(uf, ''), coalesce(municipio, ''), coalesce(estrutura_id, '00000000-0000-0000-0000-000000000000'))
  where cancelado_em is null;

-- Recesso forense: os dois dias inclusive. Lugar e cancelamento, como no feriado.
create table acesso.recesso (
  id uuid primary key default uuidv7(),
  inicio date not null,
  fim date not null,
  uf text,
  estrutura_id uuid references acesso.estrutura,
  norma text not null,
  criado_em timestamptz not null,
  cancelado_em timestamptz,
  motivo_do_cancelamento text,
  check (fim >= inicio)
);
create unique index recesso_unico on acesso.recesso
  (inicio, fim, coalesce(uf, ''), coalesce(estrutura_id, '00000000-0000-0000-0000-000000000000'))
  where cancelado_em is null;

-- Acordo ou termo de cooperação técnica. Vigência com os dois dias inclusive; denunciado, vale até o dia da denúncia.
create table acesso.acordo (
  id uuid primary key default uuidv7(),
  especie text not null check (especie in ('act', 'tct')),
  numero text not null,
  objeto text not null,
  publicado_em date not null,
  vigencia_inicio date not null,
  vigencia_fim date not null,
  denunciado_em date,
  motivo_da_denuncia text,
  -- Dias corridos de cada passo do pedido de acesso por este acordo (5 é escolha do sistema).
  dias_por_passo integer not null default 5 check (dias_por_passo between 1 and 90),
  criado_em timestamptz not null,
  check (vigencia_fim >= vigencia_inicio)
);
create unique index acordo_numero on acesso.acordo (lower(numero));
create table acesso.acordo_parte (
  acordo_id uuid not null references acesso.acordo,
  estrutura_id uuid not null references acesso.estrutura,
  papel text not null check (papel in ('concedente', 'aderente')),
  primary key (acordo_id, estrutura_id)
);
-- O que o acordo deixa compartilhar: permissões do catálogo.
create table acesso.acordo_escopo (
  acordo_id uuid not null references acesso.acordo,
  permissao text not null,
  primary key (acordo_id, permissao)
);
-- Etapas do plano de trabalho. O prazo conta em dias corridos da publicação ou da conclusão de outra etapa.
create table acesso.acordo_etapa (
  acordo_id uuid not null references acesso.acordo,
  letra text not null,
  descricao text not null,
  responsavel_id uuid not null references acesso.estrutura,
  prazo_em_dias integer not null check (prazo_em_dias >= 0),
  conta_da_etapa text,
  cumprida_em date,
  cumprida_por uuid,
  -- Criada por engano: deixa de contar, e a letra não volta a ser usada.
  retirada_em timestamptz,
  retirada_por uuid,
  motivo_da_retirada text,
  primary key (acordo_id, letra),
  foreign key (acordo_id, conta_da_etapa) references acesso.acordo_etapa (acordo_id, letra),
  check (cumprida_em is null or retirada_em is null)
);

create table acesso.usuario (
  id uuid primary key default uuidv7(),
  categoria text not null check (categoria in (
    'defensor-publico', 'magistrado', 'membro-do-mp', 'policial', 'conselheiro', 'advogado',
    'servidor', 'estagiario', 'cedido', 'terceirizado', 'externo')),
  nome text not null,
  nome_social text,
  cpf text not null unique check (cpf ~ '^[0-9]{11}$'),
  rg text,
  nascimento date,
  email text not null,
  telefone text,
  matricula text,
  criado_em timestamptz not null,
  origem text not null check (origem in ('pedido', 'ldap', 'oidc', 'cadastro', 'demonstracao')),
  ultimo_uso_em timestamptz,
  suspenso_em timestamptz,
  motivo_da_suspensao text,
  -- A partir daqui o prazo de 90 dias sem uso conta de novo.
  readmitido_em timestamptz,
  -- Quem trocou o e-mail por último: não é quem manda o enlace que vai para ele.
  email_mudado_por uuid references acesso.usuario
);
create index usuario_nome on acesso.usuario (lower(nome));
create index usuario_email on acesso.usuario (lower(email));

-- Onde e em que cargo a pessoa atua. Vale de `inicio` a `fim`, os dois inclusive, no fuso da estrutura.
-- As de plantão só abrem nos dias que o calendário manda.
create table acesso.lotacao (
  id uuid primary key default uuidv7(),
  usuario_id uuid not null references acesso.usuario,
  estrutura_id uuid not null references acesso.estrutura,
  cargo text not null,
  especie text not null check (especie in ('ordinaria', 'plantao-de-regiao', 'plantao-de-circunscricao')),
  ato text not null,
  inicio date not null,
  fim date,
  criada_em timestamptz not null,
  encerrada_em timestamptz,
  motivo_do_encerramento text,
  check (fim is null or fim >= inicio)
);
create index lotacao_usuario on acesso.lotacao (usuario_id);
create index lotacao_estrutura on acesso.lotacao (estrutura_id);

-- Papel dado a uma lotação. Só vale depois de autorizado por outra pessoa; acaba com a lotação, com o acordo ou no fim.
create table acesso.vinculo (
  id uuid primary key default uuidv7(),
  lotacao_id uuid not null references acesso.lotacao,
  papel text not null,
  acordo_id uuid references acesso.acordo,
  motivo text not null,
  inicio date not null,
  fim date,
  proposto_por uuid references acesso.usuario,
  proposto_em timestamptz not null,
  autorizado_por uuid references acesso.usuario,
  autorizado_em timestamptz,
  recusado_por uuid references acesso.usuario,
  recusado_em timestamptz,
  motivo_da_recusa text,
  encerrado_em timestamptz,
  motivo_do_encerramento text,
  check (fim is null or fim >= inicio),
  check (autorizado_por is null or proposto_por is null or autorizado_por <> proposto_por)
);
create index vinculo_lotacao on acesso.vinculo (lotacao_id);
create unique index vinculo_em_aberto on acesso.vinculo (lotacao_id, papel)
  where encerrado_em is null and recusado_em is null;

-- Uma lotação empresta algumas de suas permissões a outra, por prazo certo.
create table acesso.delegacao (
  id uuid primary key default uuidv7(),
  de_lotacao_id uuid not null references acesso.lotacao,
  para_lotacao_id uuid not null references acesso.lotacao,
  permissoes text[] not null check (cardinality(permissoes) > 0),
  motivo text not null,
  inicio date not null,
  fim date not null,
  criada_em timestamptz not null,
  encerrada_em timestamptz,
  motivo_do_encerramento text,
  check (fim >= inicio),
  check (de_lotacao_id <> para_lotacao_id)
);
create index delegacao_para on acesso.delegacao (para_lotacao_id);
create index delegacao_de on acesso.delegacao (de_lotacao_id);

-- Pedido de acesso: os campos são os do memorando 05/2020 da DPMG, e os passos, os dele.
create sequence acesso.numero_do_pedido;
grant usage on sequence acesso.numero_do_pedido to :app;
create table acesso.pedido (
  id uuid primary key default uuidv7(),
  numero text not null unique,
  -- Quem pediu acompanha pelo número e por um código, guardado só como resumo: o que viu na tela ao enviar, ou o último
  -- que recebeu por e-mail (sorteado na hora de enviar, para não ficar escrito em lugar nenhum).
  codigo_hash bytea not null,
  codigo_do_correio_hash bytea,
  acordo_id uuid references acesso.acordo,
  -- Dono dos dados: quem autoriza e cadastra.
  dono_id uuid not null references acesso.estrutura,
  orgao_id uuid not null references acesso.estrutura,
  lotacao_id uuid not null references acesso.estrutura,
  papel text not null,
  nome text not null,
  matricula text not null,
  nascimento date not null,
  rg text not null,
  cpf text not null check (cpf ~ '^[0-9]{11}$'),
  cargo text not null,
  categoria text not null,
  email text not null,
  telefone text not null,
  -- Quem pede já entrou por login federado: não receberá convite.
  provedor text,
  sub_federado text,
  termo_id uuid not null,
  usuario_id uuid references acesso.usuario,
  criado_em timestamptz not null,
  encerrado_em timestamptz
);
-- Com o nascimento e o e-mail: quem usa o CPF de outra pessoa abre um pedido à parte, e não fica sabendo do dela.
create unique index pedido_pendente on acesso.pedido
  (cpf, nascimento, lower(email), coalesce(acordo_id, '00000000-0000-0000-0000-000000000000'), dono_id, lotacao_id)
  where encerrado_em is null;
create index pedido_termo on acesso.pedido (termo_id);

create table acesso.pedido_andamento (
  pedido_id uuid not null references acesso.pedido,
  ordem integer not null,
  passo text not null check (passo in (
    'pedido', 'reiteracao', 'pedido-de-complementacao', 'complementacao', 'encaminhamento', 'autorizacao', 'cadastro',
    'aviso', 'recusa', 'desistencia')),
  texto text,
  autor_id uuid references acesso.usuario,
  autor_nome text not null,
  feito_em timestamptz not null,
  -- Até quando o passo seguinte deve acontecer (inclusive) e de quem se espera.
  prazo date,
  espera_de uuid references acesso.estrutura,
  primary key (pedido_id, ordem)
);

-- O termo aceito (autorização expressa e compromisso de sigilo), guardado como foi lido.
create table acesso.termo (
  id uuid primary key default uuidv7(),
  versao text not null,
  texto text not null,
  sha256 bytea not null,
  cpf text not null,
  aceito_em timestamptz not null,
  origem_ip text
);
alter table acesso.pedido add foreign key (termo_id) references acesso.termo;

-- Enlace de uso único para criar a credencial. Só o resumo do segredo fica aqui.
create table acesso.convite (
  id uuid primary key default uuidv7(),
  usuario_id uuid not null references acesso.usuario,
  motivo text not null check (motivo in ('primeiro-acesso', 'recuperacao')),
  token_hash bytea not null unique,
  criado_em timestamptz not null,
  expira_em timestamptz not null,
  usado_em timestamptz,
  cancelado_em timestamptz
);
-- Convite novo cancela o anterior: nunca há dois que ainda possam servir.
create unique index convite_em_aberto on acesso.convite (usuario_id, motivo) where usado_em is null and cancelado_em is null;

create table acesso.senha (
  usuario_id uuid primary key references acesso.usuario,
  hash text not null,
  trocada_em timestamptz not null
);
create table acesso.totp (
  usuario_id uuid primary key references acesso.usuario,
  segredo_cifrado text not null,
  criado_em timestamptz not null,
  confirmado_em timestamptz,
  -- Passo de 30 s do último código aceito: nenhum código vale duas vezes.
  ultimo_passo bigint
);
create table acesso.codigo_de_recuperacao (
  usuario_id uuid not null references acesso.usuario,
  codigo_hash bytea not null,
  criado_em timestamptz not null,
  usado_em timestamptz,
  primary key (usuario_id, codigo_hash)
);
create table acesso.passkey (
  usuario_id uuid not null references acesso.usuario,
  credencial_id text not null unique,
  nome text not null,
  chave_publica bytea not null,
  contador bigint not null,
  transportes text[] not null,
  criada_em timestamptz not null,
  usada_em timestamptz,
  removida_em timestamptz,
  primary key (usuario_id, credencial_id)
);
create table acesso.identidade (
  provedor text not null,
  sub text not null,
  usuario_id uuid not null references acesso.usuario,
  criada_em timestamptz not null,
  usada_em timestamptz,
  primary key (provedor, sub)
);

-- Desafio de uso único (passkey, OIDC): criado ao começar, consumido ao concluir.
create table acesso.desafio (
  token_hash bytea primary key,
  especie text not null check (especie in ('passkey', 'oidc', 'segundo-fator')),
  usuario_id uuid references acesso.usuario,
  dados json not null,
  expira_em timestamptz not null
);

create table acesso.sessao (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  usuario_id uuid references acesso.usuario,
  titular_id uuid,
  lotacao_id uuid references acesso.lotacao,
  finalidade text,
  procedimento text,
  fatores text[] not null,
  provedor text,
  csrf text not null,
  ip text not null,
  agente text not null,
  criada_em timestamptz not null,
  usada_em timestamptz not null,
  expira_em timestamptz not null,
  -- Até quando a confirmação de identidade para atos sensíveis vale.
  elevada_ate timestamptz,
  encerrada_em timestamptz,
  motivo_do_encerramento text,
  check ((usuario_id is null) <> (titular_id is null))
);
create index sessao_usuario on acesso.sessao (usuario_id) where encerrada_em is null;

-- Falhas seguidas de entrada, por conta e por endereço de rede. A chave é um resumo: não diz de quem é.
create table acesso.tentativa (
  chave text primary key,
  falhas integer not null,
  ultima_em timestamptz not null,
  livre_em timestamptz not null
);

-- Revisão semestral dos acessos (Res. CNJ 417/2021, art. 30).
create table acesso.revisao (
  id uuid primary key default uuidv7(),
  estrutura_id uuid not null references acesso.estrutura,
  aberta_em timestamptz not null,
  aberta_por uuid references acesso.usuario,
  prazo date not null,
  concluida_em timestamptz
);
create table acesso.revisao_item (
  revisao_id uuid not null references acesso.revisao,
  vinculo_id uuid not null references acesso.vinculo,
  decisao text check (decisao in ('confirmado', 'revogado')),
  decidido_por uuid references acesso.usuario,
  decidido_em timestamptz,
  motivo text,
  primary key (revisao_id, vinculo_id)
);
-- Cada pedido pergunta se o vínculo espera confirmação vencida: o papel não confirmado no prazo deixa de valer.
create index revisao_item_sem_decisao on acesso.revisao_item (vinculo_id) where decisao is null;

-- Leituras de dados pessoais por pessoa, dia e hora: base das cotas e dos alertas.
create table acesso.uso (
  usuario_id uuid not null references acesso.usuario,
  dia date not null,
  hora smallint not null check (hora between 0 and 23),
  leituras integer not null,
  primary key (usuario_id, dia, hora)
);
-- De quem foram os dados lidos no dia, para medir o espalhamento.
create table acesso.uso_alvo (
  usuario_id uuid not null references acesso.usuario,
  dia date not null,
  titular_id uuid not null,
  primary key (usuario_id, dia, titular_id)
);
create table acesso.alerta (
  id uuid primary key default uuidv7(),
  usuario_id uuid not null references acesso.usuario,
  especie text not null check (especie in ('volume', 'hora', 'espalhamento')),
  dia date not null,
  valor integer not null,
  limite integer not null,
  -- 'lento' atrasa as leituras; 'parado' só deixa ler depois que outra pessoa confirma.
  grau text not null check (grau in ('aviso', 'lento', 'parado')),
  criado_em timestamptz not null,
  tratado_em timestamptz,
  tratado_por uuid references acesso.usuario,
  decisao text check (decisao in ('liberado', 'suspenso')),
  motivo text,
  -- Na liberação, a conta até ali: o que foi confirmado não conta de novo.
  liberado_ate integer
);
create unique index alerta_unico on acesso.alerta (usuario_id, especie, dia, grau) where tratado_em is null;
create index alerta_do_dia on acesso.alerta (usuario_id, dia);
create index alerta_aberto on acesso.alerta (usuario_id) where tratado_em is null;
-- Limites de uso próprios de um papel, por medida; na falta, os do sistema.
create table acesso.limite_de_uso (
  papel text not null,
  medida text not null check (medida in ('dia', 'hora', 'hora-incomum', 'alvos')),
  aviso integer not null check (aviso > 0),
  lento integer not null,
  parado integer not null,
  mudado_por uuid references acesso.usuario,
  mudado_em timestamptz not null,
  primary key (papel, medida),
  check (aviso < lento and lento < parado)
);

-- Pessoa presa (ou internada) que recebeu código para ver os próprios dados.
create table acesso.titular (
  pessoa_id uuid primary key default uuidv7(),
  nome text not null,
  nascimento date not null,
  mae text not null,
  -- O caso no formato do contrato, de que saem as datas mostradas.
  caso json,
  -- Onde está.
  estrutura_id uuid not null references acesso.estrutura,
  -- A vara da execução, que dá a jurisdição; sem ela, vale a do lugar onde a pessoa está.
  vara_id uuid references acesso.estrutura,
  sigilo text not null default 'publico' check (sigilo in ('publico', 'restrito', 'sigiloso')),
  criado_em timestamptz not null,
  criado_por uuid not null references acesso.usuario
);
-- Os órgãos que atuam no caso: a defesa, o Ministério Público, a polícia.
create table acesso.titular_atuacao (
  pessoa_id uuid not null references acesso.titular,
  estrutura_id uuid not null references acesso.estrutura,
  primary key (pessoa_id, estrutura_id)
);
create table acesso.titular_codigo (
  pessoa_id uuid not null references acesso.titular,
  codigo_hash bytea not null,
  emitido_em timestamptz not null,
  emitido_por uuid not null references acesso.usuario,
  expira_em timestamptz not null,
  cancelado_em timestamptz,
  primary key (pessoa_id, codigo_hash)
);
create index titular_codigo_hash on acesso.titular_codigo (codigo_hash);
-- `sessao.titular_id` não tem chave estrangeira: a sessão não vive com os dados da pessoa, que o Citus espalha.

create table acesso.fila_de_ajuda (
  id uuid primary key default uuidv7(),
  estrutura_id uuid not null references acesso.estrutura,
  nome text not null,
  descricao text not null,
  prazo_em_dias integer not null check (prazo_em_dias > 0),
  -- Recebe o que não é de órgão com fila própria.
  do_sistema boolean not null default false,
  criada_em timestamptz not null
);
create unique index fila_de_ajuda_do_orgao on acesso.fila_de_ajuda (estrutura_id) where not do_sistema;
create unique index fila_de_ajuda_do_sistema on acesso.fila_de_ajuda (do_sistema) where do_sistema;
create sequence acesso.numero_do_pedido_de_ajuda;
grant usage on sequence acesso.numero_do_pedido_de_ajuda to :app;
create table acesso.pedido_de_ajuda (
  id uuid primary key default uuidv7(),
  numero text not null unique,
  fila_id uuid not null references acesso.fila_de_ajuda,
  usuario_id uuid references acesso.usuario,
  nome text not null,
  email text not null,
  assunto text not null,
  -- De onde veio, sem o que foi buscado; e a regra que recusou.
  pagina text,
  regra text,
  texto text not null,
  criado_em timestamptz not null,
  prazo date not null,
  resolvido_em timestamptz
);
create index pedido_de_ajuda_fila on acesso.pedido_de_ajuda (fila_id) where resolvido_em is null;
create index pedido_de_ajuda_usuario on acesso.pedido_de_ajuda (usuario_id);
create table acesso.resposta_de_ajuda (
  pedido_de_ajuda_id uuid not null references acesso.pedido_de_ajuda,
  ordem integer not null,
  autor_id uuid references acesso.usuario,
  autor_nome text not null,
  texto text not null,
  escrita_em timestamptz not null,
  primary key (pedido_de_ajuda_id, ordem)
);

grant select, insert, update on all tables in schema acesso to :app;
-- Só o que não é fato pode sumir: desafios vencidos, contadores de tentativas e de uso.
grant delete on acesso.desafio, acesso.tentativa, acesso.uso_alvo to :app;
revoke update on acesso.termo, acesso.pedido_andamento, acesso.resposta_de_ajuda from :app;

comment on table acesso.sessao is 'Fora da cópia: quem restaura entra de novo.';
comment on table acesso.desafio is 'Fora da cópia: vale por minutos.';
comment on table acesso.tentativa is 'Fora da cópia: vale por horas.';
