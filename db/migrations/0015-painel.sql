-- Os números de cada dia, sem ninguém dentro: quantas pessoas além da data, por espécie, vara e unidade.
create schema painel;

create table painel.dia (
  dia date not null,
  especie text not null,
  -- Sem vara ou sem unidade: não se sabe.
  vara_id uuid references acesso.estrutura,
  estrutura_id uuid references acesso.estrutura,
  alem_da_data integer not null,
  -- Soma dos dias de atraso de todas elas.
  dias integer not null,
  unique nulls not distinct (dia, especie, vara_id, estrutura_id)
);

-- Da data à decisão, dos decididos em cada mês.
create table painel.decisao (
  mes date not null,
  especie text not null,
  vara_id uuid references acesso.estrutura,
  decididos integer not null,
  mediana_dias integer not null,
  maior_dias integer not null,
  unique nulls not distinct (mes, especie, vara_id)
);

grant usage on schema painel to :app;
grant select, insert, update, delete on all tables in schema painel to :app;
