import { CaixaDeMarcar } from '../../../../ui/componentes/index.ts';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, valorDe } from '../../../acesso/index.ts';
import { ESPECIES_DE_DOCUMENTO } from '../../qualificacao/documento.ts';
import { mostraveis, type Parecida } from '../parecidas.ts';
import { CartaoDaParecida } from './cartao-da-parecida.tsx';
import { MolduraDoCadastro, type PropsDoPasso } from './moldura-do-cadastro.tsx';

export function PassoConferir({ escrito, problemas, parecidas }: PropsDoPasso & { parecidas: readonly Parecida[] }) {
  const aVista = mostraveis(parecidas);
  const ha = aVista.length > 0;
  return (
    <MolduraDoCadastro
      passo="conferir"
      titulo={ha ? 'É uma destas pessoas?' : 'Confira e cadastre'}
      lide={
        ha
          ? `Há ${contar(aVista.length, 'pessoa parecida', 'pessoas parecidas')} no sistema. Uma pessoa com dois cadastros fica presa por um sem que o outro saiba.`
          : 'Ninguém parecido está no sistema. Nada foi gravado ainda.'
      }
      botao="Cadastrar pessoa nova"
      antes={
        ha && (
          <ol class="parecidas">
            {aVista.map((p) => (
              <CartaoDaParecida key={p.id} parecida={p} />
            ))}
          </ol>
        )
      }
      {...{ escrito, problemas }}
    >
      <h2>Quem se vai cadastrar</h2>
      <Resumo escrito={escrito} />
      {ha && (
        <CaixaDeMarcar
          id="outra"
          rotulo="Olhei cada uma: não é nenhuma delas"
          dica="A semelhança fica na fila de identidade, e outra pessoa confirma."
          erro={problemas.de('outra')}
        />
      )}
    </MolduraDoCadastro>
  );
}

function Resumo({ escrito }: { escrito: Escrito }) {
  const de = (campo: string) => valorDe(escrito, campo) || undefined;
  const [nascimento, especie] = [de('nascimento'), de('especie')];
  const linhas: [string, string | undefined][] = [
    ['Nome civil', de('nome') ?? 'Não se sabe'],
    ['Nome social', de('nomeSocial')],
    ['Mãe', de('mae')],
    ['Pai', de('pai')],
    ['Nascimento', nascimento && dataCurta(nascimento)],
    ['Sexo', de('sexo')?.replace(/^./, (c) => c.toUpperCase())],
    ['CPF', de('tem') === 'cpf' ? de('cpf') : undefined],
    [
      ESPECIES_DE_DOCUMENTO[especie as keyof typeof ESPECIES_DE_DOCUMENTO] ?? 'Documento',
      de('tem') === 'outro' ? de('numero') : undefined,
    ],
    ['Características', de('tem') === 'nenhum' ? de('caracteristicas') : undefined],
    ['Fonte', de('fonte')],
    ['Número em disputa', de('revisao') && 'Cadastra-se sem o número, e pede-se a revisão'],
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
