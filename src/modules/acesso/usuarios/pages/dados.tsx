import { dataCurta } from '../../../../ui/texto.ts';
import { diaEm } from '../../lotacoes/calendario.ts';
import { CATEGORIAS, cpfPontuado, ORIGENS, type Usuario } from '../usuario.ts';

export function Dados({ usuario: u, fuso }: { usuario: Usuario; fuso: string }) {
  const em = (quando: Date | undefined) => quando && dataCurta(diaEm(fuso, quando));
  const { nome: categoria, base } = CATEGORIAS[u.categoria];
  const linhas: [string, string | undefined][] = [
    ['Nome completo', u.nomeSocial && u.nome],
    ['Categoria', `${categoria} (${base})`],
    ['Matrícula', u.matricula],
    ['CPF', cpfPontuado(u.cpf)],
    ['RG', u.rg],
    ['Nascimento', u.nascimento && dataCurta(u.nascimento)],
    ['E-mail institucional', u.email],
    ['Telefone', u.telefone],
    ['Como entrou', `${ORIGENS[u.origem]}, em ${em(u.criadoEm) ?? ''}`],
    ['Último uso', em(u.ultimoUsoEm) ?? 'Nunca usou'],
    ['Readmitido(a) em', em(u.readmitidoEm)],
  ];
  return (
    <dl class="ficha">
      {linhas
        .filter(([, valor]) => valor)
        .map(([rotulo, valor]) => (
          <div key={rotulo}>
            <dt>{rotulo}</dt>
            <dd>{valor}</dd>
          </div>
        ))}
    </dl>
  );
}
