-- Os avisos de cada data (Lei 12.714/2012, art. 4º, § 1º; Res. CNJ 417/2021, art. 25): a quem, quando, por onde, e a prova.
create schema avisos;

-- Com quantos dias se avisa, de cada espécie, quando se mudou o que vem com o sistema. O último registro vale.
create table avisos.configuracao (
  id uuid primary key default uuidv7(),
  especie text not null,
  -- Dias antes da data, do maior ao menor; zero é o próprio dia.
  antecedencias integer[] not null,
  -- Dias depois da data, sem ninguém agir, para subir à coordenação; ausente: não sobe.
  escala_apos integer,
  ligada boolean not null,
  motivo text not null,
  mudada_em timestamptz not null,
  mudada_por uuid not null references acesso.usuario
);
create index configuracao_da_especie on avisos.configuracao (especie, mudada_em desc);

-- Uma data de que alguém tem de saber. Fecha-se quando deixa de importar; se a data muda, é outro.
create table avisos.aviso (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null default uuidv7(),
  especie text not null,
  -- O marco (execucao.data) ou o fato, o incidente, a ordem de que se trata.
  referencia text not null,
  alvo date not null,
  sigilo text not null check (sigilo in ('publico', 'restrito', 'sigiloso')),
  aberto_em timestamptz not null,
  -- O último passo mandado: dias que faltavam; -1, vencido; -2, subiu à coordenação. Ausente: nenhum ainda.
  passo integer,
  -- Dia em que cabe o passo seguinte; ausente: não há outro.
  proximo_em date,
  encerrado_em timestamptz,
  encerrado_por text,
  primary key (pessoa_id, id)
);
create unique index aviso_aberto on avisos.aviso (pessoa_id, especie, referencia) where encerrado_em is null;
create index aviso_a_mandar on avisos.aviso (proximo_em) where encerrado_em is null and proximo_em is not null;

-- Cada passo mandado a cada órgão, uma vez só.
create table avisos.envio (
  pessoa_id uuid not null references pessoas.pessoa,
  aviso_id uuid not null,
  passo integer not null,
  papel text not null check (papel in ('juizo', 'acusacao', 'defesa', 'policia', 'direcao', 'coordenacao')),
  estrutura_id uuid not null references acesso.estrutura,
  -- Por que chegou à coordenação: 'sem-defesa', 'sem-juizo', 'sem-acusacao', 'ninguem-agiu'. Ausente: era o destinatário.
  porque text,
  mandado_em timestamptz not null,
  primary key (pessoa_id, aviso_id, passo, papel, estrutura_id),
  foreign key (pessoa_id, aviso_id) references avisos.aviso (pessoa_id, id)
);
create index envio_ao_orgao on avisos.envio (estrutura_id, mandado_em);

-- Quem tomou ciência do aviso, e quando: a prova da leitura.
create table avisos.ciencia (
  pessoa_id uuid not null references pessoas.pessoa,
  aviso_id uuid not null,
  usuario_id uuid not null references acesso.usuario,
  lotacao_id uuid references acesso.lotacao,
  em timestamptz not null,
  primary key (pessoa_id, aviso_id, usuario_id),
  foreign key (pessoa_id, aviso_id) references avisos.aviso (pessoa_id, id)
);

-- ── canais ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- O que sai do sistema: um e-mail, uma notificação, uma chamada. A fila e o histórico; não tem dado da pessoa.
create table avisos.mensagem (
  id uuid primary key default uuidv7(),
  canal text not null check (canal in ('correio', 'push', 'webhook')),
  -- De correio e push.
  usuario_id uuid references acesso.usuario,
  -- De webhook.
  webhook_id uuid,
  -- 'resumo' junta os avisos do dia; 'imediato' leva um.
  modo text not null check (modo in ('imediato', 'resumo')),
  -- 'enviando': já se tentou, e por isso o conteúdo não muda mais. 'dispensada': na hora, nada mais havia a dizer.
  -- 'morta': esgotou as tentativas. 'desistida': alguém, com motivo, decidiu não mandar mais.
  estado text not null check (
    estado in ('espera', 'enviando', 'enviada', 'dispensada', 'sem-endereco', 'morta', 'desistida')),
  criada_em timestamptz not null,
  -- Quando se tenta de novo; enquanto um processo a envia, quando outro pode supor que ele morreu.
  nao_antes timestamptz not null,
  tentativas integer not null default 0,
  enviando_em timestamptz,
  enviada_em timestamptz,
  -- Código do último erro, sem endereço nem dado pessoal.
  erro text
);
create index mensagem_por_enviar on avisos.mensagem (canal, nao_antes) where estado in ('espera', 'enviando');
create index mensagem_com_problema on avisos.mensagem (canal, criada_em) where estado in ('sem-endereco', 'morta');
create index mensagem_por_chamar on avisos.mensagem (webhook_id, nao_antes) where estado in ('espera', 'enviando');
create index mensagem_do_webhook on avisos.mensagem (webhook_id, id) where webhook_id is not null;
-- O resumo do dia de cada um que ainda não saiu: um só.
create unique index mensagem_resumo on avisos.mensagem (usuario_id, canal) where modo = 'resumo' and estado = 'espera';

-- Que envio vai em que mensagem: cada um, a cada destinatário e canal, uma vez só.
create table avisos.entrega (
  pessoa_id uuid not null references pessoas.pessoa,
  aviso_id uuid not null,
  passo integer not null,
  canal text not null,
  -- O usuário ou o webhook.
  destino_id uuid not null,
  mensagem_id uuid not null,
  primary key (pessoa_id, aviso_id, passo, canal, destino_id),
  foreign key (pessoa_id, aviso_id) references avisos.aviso (pessoa_id, id)
);
create index entrega_da_mensagem on avisos.entrega (mensagem_id);

create table avisos.preferencia (
  usuario_id uuid primary key references acesso.usuario,
  correio text not null check (correio in ('imediato', 'resumo', 'nao')),
  -- Hora do resumo, de 0 a 23, no fuso da lotação.
  hora_do_resumo smallint not null check (hora_do_resumo between 0 and 23),
  push boolean not null,
  mudada_em timestamptz not null
);

create table avisos.inscricao_push (
  id uuid primary key default uuidv7(),
  usuario_id uuid not null references acesso.usuario,
  endereco text not null unique,
  p256dh text not null,
  auth text not null,
  aparelho text,
  criada_em timestamptz not null,
  encerrada_em timestamptz
);
create index inscricao_push_do_usuario on avisos.inscricao_push (usuario_id) where encerrada_em is null;

create table avisos.webhook (
  id uuid primary key default uuidv7(),
  -- Recebe o que este órgão e os de baixo recebem.
  estrutura_id uuid not null references acesso.estrutura,
  nome text not null,
  url text not null,
  -- Segredo da assinatura, cifrado; depois da troca, o de antes assina junto até o prazo.
  segredo text not null,
  segredo_anterior text,
  anterior_ate timestamptz,
  -- Vazio: todas as espécies.
  especies text[] not null default '{}',
  criado_em timestamptz not null,
  criado_por uuid not null references acesso.usuario,
  -- Falhas seguidas do sistema que recebe, e até quando se espera por ele: o que não responde não ocupa a vez dos outros.
  falhas integer not null default 0,
  nao_antes timestamptz,
  encerrado_em timestamptz,
  motivo_do_encerramento text
);
create index webhook_do_orgao on avisos.webhook (estrutura_id) where encerrado_em is null;

-- Cada tentativa de entregar a um webhook: a prova e o diagnóstico.
create table avisos.tentativa (
  id uuid primary key default uuidv7(),
  mensagem_id uuid not null references avisos.mensagem,
  em timestamptz not null,
  duracao_ms integer not null,
  -- Ausente: nem chegou a responder.
  resposta integer,
  erro text
);
create index tentativa_da_mensagem on avisos.tentativa (mensagem_id, em);

-- O endereço secreto da agenda (ICS) de uma pessoa numa lotação.
create table avisos.agenda (
  id uuid primary key default uuidv7(),
  usuario_id uuid not null references acesso.usuario,
  lotacao_id uuid not null references acesso.lotacao,
  -- Para que a pessoa disse que consulta, ao criá-la: vai à auditoria de cada leitura.
  finalidade text not null,
  segredo_hash bytea not null unique,
  criada_em timestamptz not null,
  lida_em timestamptz,
  -- As pessoas cuja leitura por esta agenda já foi à auditoria no dia de lida_em: quem a assina a relê de hora em hora.
  vistas uuid[] not null default '{}',
  revogada_em timestamptz
);
create index agenda_do_usuario on avisos.agenda (usuario_id) where revogada_em is null;
-- ── fim dos canais ───────────────────────────────────────────────────────────────────────────────────────────────────

grant usage on schema avisos to :app;
grant select, insert on all tables in schema avisos to :app;
grant update on avisos.aviso, avisos.mensagem, avisos.preferencia, avisos.inscricao_push, avisos.webhook, avisos.agenda to :app;
