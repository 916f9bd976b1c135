import { Entrada } from './entrada.tsx';
import { Recolhivel } from './recolhivel.tsx';

export function Pessoa() {
  return (
    <section aria-labelledby="titulo-pessoa" class="secao-do-caso">
      <h2 id="titulo-pessoa">Pessoa</h2>
      <div class="grade grade-pessoa">
        <Entrada nome="pessoa.nome" />
        <Entrada nome="emData" />
      </div>
      <Recolhivel
        id="mais-da-pessoa"
        titulo="Nascimento, sexo e filhos"
        paraQue="mudam a progressão especial, a prescrição e o indulto"
        prefixos={PREFIXOS}
      >
        <div class="grade grade-3">
          <Entrada nome="pessoa.nascimento" />
          <Entrada nome="pessoa.sexo" />
          <Entrada nome="pessoa.gestante" />
          <Entrada nome="pessoa.responsavelPorCriancaOuPessoaComDeficiencia" />
          <Entrada nome="pessoa.integrouOrganizacaoCriminosa" />
        </div>
      </Recolhivel>
    </section>
  );
}

const PREFIXOS = [
  'pessoa.nascimento',
  'pessoa.sexo',
  'pessoa.gestante',
  'pessoa.responsavelPorCriancaOuPessoaComDeficiencia',
  'pessoa.integrouOrganizacaoCriminosa',
];
