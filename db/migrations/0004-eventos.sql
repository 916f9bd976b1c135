-- A entrega de cada evento a cada ouvinte. A linha nasce na transação do ouvinte: se ela existe, o efeito dele também.

create table plataforma.entrega (
  evento_id uuid not null references plataforma.evento on delete cascade,
  ouvinte text not null,
  entregue_em timestamptz not null,
  primary key (evento_id, ouvinte)
);

comment on table plataforma.entrega is 'Que ouvinte já recebeu que evento; o mesmo ouvinte não o recebe duas vezes.';

grant select, insert, delete on plataforma.entrega to :app;
