-- O que os alertas da Res. CNJ 417/2021, art. 25, leem e ainda não se guardava pronto. Refaz-se dos fatos, com o sigilo
-- deles: quem não alcança o fato não recebe o alerta.

create table processos.pendencia (
  pessoa_id uuid not null references pessoas.pessoa,
  -- O fato que a abriu.
  id uuid not null,
  especie text not null check (especie in ('alvara', 'fianca', 'cumprida-por-outro')),
  -- Quando o alvará se expediu, a fiança se arbitrou, a ordem se cumpriu.
  dia date not null,
  soube_em timestamptz not null,
  sigilo text not null check (sigilo in ('publico', 'restrito', 'sigiloso')),
  primary key (pessoa_id, id)
);
create index pendencia_do_processo on processos.pendencia (especie, dia);

create table custodia.pendencia (
  pessoa_id uuid not null references pessoas.pessoa,
  id uuid not null,
  especie text not null check (especie in ('monitoracao', 'rdd', 'saida-temporaria', 'obito')),
  -- Último dia do prazo, dia da volta prevista, dia da morte.
  dia date not null,
  soube_em timestamptz not null,
  sigilo text not null check (sigilo in ('publico', 'restrito', 'sigiloso')),
  primary key (pessoa_id, id)
);
create index pendencia_da_custodia on custodia.pendencia (especie, dia);

-- De antes desta versão só há a monitoração: do mais não havia fato, ou entra no próximo.
insert into custodia.pendencia (pessoa_id, id, especie, dia, soube_em, sigilo)
select m.pessoa_id, m.id, 'monitoracao', m.prazo, f.soube_em, f.sigilo
  from custodia.monitoracao m join pessoas.fato f on f.pessoa_id = m.pessoa_id and f.id = m.id
 where m.fim is null and m.prazo is not null;

grant select, insert, update, delete on processos.pendencia, custodia.pendencia to :app;
