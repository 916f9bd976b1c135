-- Onde cada pessoa está, e por quê: estabelecimentos, celas, entradas, saídas, transferências, monitoração, rotina.
create schema custodia;

-- O que um estabelecimento tem além de ser uma estrutura.
create table custodia.estabelecimento (
  estrutura_id uuid primary key references acesso.estrutura,
  especie text not null,
  regimes text[] not null,
  genero text not null check (genero in ('feminino', 'masculino', 'misto')),
  -- Para o mapa; graus.
  latitude double precision,
  longitude double precision,
  cadastrado_em timestamptz not null
);

-- Pavilhão, ala, cela.
create table custodia.lugar (
  id uuid primary key default uuidv7(),
  estrutura_id uuid not null references custodia.estabelecimento,
  dentro_de uuid references custodia.lugar,
  especie text not null check (especie in ('pavilhao', 'ala', 'cela')),
  nome text not null,
  aberto_em date not null,
  fechado_em date,
  unique nulls not distinct (estrutura_id, dentro_de, nome)
);

-- Vagas ao longo do tempo: do estabelecimento inteiro (sem lugar) ou de um lugar. Nada se sobrescreve.
create table custodia.capacidade (
  id uuid primary key default uuidv7(),
  estrutura_id uuid not null references custodia.estabelecimento,
  lugar_id uuid references custodia.lugar,
  vagas integer not null check (vagas >= 0),
  desde date not null,
  motivo text not null,
  registrada_em timestamptz not null,
  registrada_por uuid references acesso.usuario
);
create index capacidade_lugar on custodia.capacidade (estrutura_id, lugar_id, desde);

-- Como a pessoa está agora. Refaz-se dos fatos.
create table custodia.situacao (
  pessoa_id uuid primary key references pessoas.pessoa,
  estado text not null,
  estrutura_id uuid references acesso.estrutura,
  lugar_id uuid references custodia.lugar,
  regime text,
  -- A espécie de prisão por que está presa.
  titulo text,
  -- Desde quando está presa, nesta prisão.
  presa_desde date,
  -- Desde quando está neste estabelecimento.
  aqui_desde date,
  -- Fora por pouco tempo: hospital, audiência, saída temporária, trânsito.
  fora text,
  volta_prevista date,
  monitorada boolean not null default false
);
create index situacao_estrutura on custodia.situacao (estrutura_id, lugar_id);

-- O andar de cada transferência. Refaz-se dos fatos.
create table custodia.transferencia (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null,
  estado text not null,
  origem_id uuid references acesso.estrutura,
  destino_id uuid not null references acesso.estrutura,
  motivo text not null,
  pedida_em date not null,
  mudou_em timestamptz not null,
  primary key (pessoa_id, id)
);
create index transferencia_destino on custodia.transferencia (destino_id, estado);
create index transferencia_origem on custodia.transferencia (origem_id, estado);

-- O andar de cada monitoração eletrônica. Refaz-se dos fatos.
create table custodia.monitoracao (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null,
  equipamento text,
  inicio date not null,
  prazo date,
  fim date,
  violacoes integer not null default 0,
  ultima_violacao date,
  primary key (pessoa_id, id)
);
create index monitoracao_ativa on custodia.monitoracao (prazo) where fim is null;

-- O andar de cada falta disciplinar. Refaz-se dos fatos.
create table custodia.procedimento_disciplinar (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null,
  natureza text not null,
  ocorrida_em date not null,
  estado text not null,
  prazo date,
  primary key (pessoa_id, id)
);
create index procedimento_aberto on custodia.procedimento_disciplinar (estado, prazo);

-- A conferência de quem está em cada lugar: da unidade inteira ou de um pavilhão, ala ou cela.
create table custodia.contagem (
  id uuid primary key default uuidv7(),
  estrutura_id uuid not null references custodia.estabelecimento,
  lugar_id uuid references custodia.lugar,
  comecada_em timestamptz not null,
  comecada_por uuid not null references acesso.usuario,
  terminada_em timestamptz,
  terminada_por uuid references acesso.usuario,
  -- Quantas o sistema dizia que estavam ali quando se começou.
  esperadas integer not null,
  presentes integer,
  -- Quem se achou e não tem registro nesta unidade: não há pessoa a que apontar.
  sem_registro integer not null default 0 check (sem_registro >= 0),
  divergencias integer,
  observacao text
);
create index contagem_lugar on custodia.contagem (estrutura_id, comecada_em);
-- Quem se esperava, como o sistema dizia no começo, e como se achou. Sem resultado: ainda não se contou.
create table custodia.contagem_pessoa (
  pessoa_id uuid not null references pessoas.pessoa,
  contagem_id uuid not null references custodia.contagem,
  esperada boolean not null,
  -- Onde o sistema a punha.
  lugar_id uuid references custodia.lugar,
  fora text,
  resultado text check (resultado in ('presente', 'fora-com-motivo', 'ausente', 'a-mais')),
  -- Da que apareceu onde não se esperava.
  achada_em uuid references custodia.lugar,
  nota text,
  marcada_em timestamptz,
  marcada_por uuid references acesso.usuario,
  primary key (pessoa_id, contagem_id),
  check ((resultado is null) = (marcada_em is null))
);
create index contagem_pessoa_contagem on custodia.contagem_pessoa (contagem_id);

-- O censo contínuo: o que se conferiu, pessoalmente, do registro de cada sorteada.
create table custodia.conferencia (
  pessoa_id uuid not null references pessoas.pessoa,
  dia date not null,
  estrutura_id uuid not null references custodia.estabelecimento,
  foto text not null check (foto in ('confere', 'nao-confere', 'nao-se-viu')),
  nome text not null check (nome in ('confere', 'nao-confere', 'nao-se-viu')),
  lugar text not null check (lugar in ('confere', 'nao-confere', 'nao-se-viu')),
  titulo text not null check (titulo in ('confere', 'nao-confere', 'nao-se-viu')),
  nota text,
  conferida_em timestamptz not null,
  conferida_por uuid not null references acesso.usuario,
  primary key (pessoa_id, dia)
);
create index conferencia_dia on custodia.conferencia (estrutura_id, dia);

grant usage on schema custodia to :app;
grant select, insert, update, delete on all tables in schema custodia to :app;
revoke update, delete on custodia.capacidade from :app;
revoke delete on custodia.estabelecimento, custodia.lugar, custodia.contagem from :app;
