/** O controle de cada espécie de campo. */
import { AreaDeTexto, Campo as Linha, Mensagem, Selecao } from '../../../../ui/componentes/index.ts';
import { type Escrito, type Problemas, valorDe } from '../../../acesso/index.ts';
import type { Campo } from '../campos.ts';
import { PARTES_DA_PENA } from './escrito.ts';
import type { Escolhas } from './opcoes.ts';

interface Props {
  nome: string;
  campo: Campo;
  escolhas: Escolhas | undefined;
  escrito: Escrito;
  problemas: Problemas;
  /** Onde se vê quem lança o fato que o campo pede e ainda não há: pode não caber a quem preenche. */
  lancarAntes?: string | undefined;
}

export function CampoDoFato({ nome, campo, escolhas = {}, escrito, problemas, lancarAntes }: Props) {
  const { rotulo, dica, obrigatorio, especie } = campo;
  const valor = valorDe(escrito, nome);
  const comum = { id: nome, rotulo, dica, valor, erro: problemas.de(nome), opcional: !obrigatorio };
  const lista = escolhas.opcoes ?? opcoesFixas(campo);
  if (lista) {
    if (lista.length === 0) return <SemOpcoes rotulo={rotulo} lancarAntes={lancarAntes} />;
    return <Selecao {...comum} opcoes={lista} vazio={obrigatorio ? 'Escolha' : 'Não informado'} />;
  }
  switch (especie) {
    case 'texto-longo':
      return <AreaDeTexto {...comum} rows={3} />;
    case 'data':
      return <Linha {...comum} type="date" tamanho="medio" />;
    case 'hora':
      return <Linha {...comum} type="time" tamanho="curto" />;
    case 'inteiro':
      return <Linha {...comum} inputMode="numeric" tamanho="curto" autocomplete="off" maxLength={7} />;
    case 'cpf':
      return <Linha {...comum} inputMode="numeric" tamanho="medio" autocomplete="off" maxLength={14} />;
    case 'foto':
      return <input type="hidden" name={nome} value={valor} />;
    case 'pena':
      return <Pena nome={nome} campo={campo} escrito={escrito} erro={problemas.de(nome)} />;
    default:
      return <ComSugestoes {...comum} sugestoes={escolhas.sugestoes} />;
  }
}

const opcoesFixas = ({ opcoes }: Campo) =>
  opcoes && Object.entries(opcoes).map(([valor, rotulo]) => ({ valor, rotulo }));

const SemOpcoes = ({ rotulo, lancarAntes }: { rotulo: string; lancarAntes: string | undefined }) => (
  <Mensagem tipo="aviso" titulo={rotulo}>
    Não há o que escolher.{' '}
    {lancarAntes ? <a href={lancarAntes}>Isto se lança antes: veja a quem cabe</a> : 'Falta cadastrar.'}
  </Mensagem>
);

type PropsComSugestoes = Parameters<typeof Linha>[0] & { sugestoes: readonly string[] | undefined };

/** Lista nativa do navegador, que acha por qualquer parte do texto sem JavaScript. */
function ComSugestoes({ sugestoes = [], ...campo }: PropsComSugestoes) {
  if (sugestoes.length === 0) return <Linha {...campo} autocomplete="off" />;
  const lista = `${campo.id}-sugestoes`;
  return (
    <>
      <Linha {...campo} autocomplete="off" {...{ list: lista }} />
      <datalist id={lista}>
        {sugestoes.map((s) => (
          <option key={s}>{s}</option>
        ))}
      </datalist>
    </>
  );
}

const ROTULO_DA_PARTE = { anos: 'Anos', meses: 'Meses', dias: 'Dias' } as const;

/** Em três números; a ação recebe `5a4m0d`. */
const Pena = ({
  nome,
  campo,
  escrito,
  erro,
}: Pick<Props, 'nome' | 'campo' | 'escrito'> & { erro?: string | undefined }) => (
  <fieldset id={nome} class="pena" aria-describedby={erro ? `${nome}-erro` : undefined}>
    <legend>
      {campo.rotulo}
      {!campo.obrigatorio && <span class="opcional"> (opcional)</span>}
    </legend>
    {erro && (
      <p class="campo-erro" id={`${nome}-erro`}>
        {erro}
      </p>
    )}
    <div class="campos-lado-a-lado">
      {PARTES_DA_PENA.map((parte) => (
        <Linha
          key={parte}
          id={`${nome}-${parte}`}
          rotulo={ROTULO_DA_PARTE[parte]}
          valor={valorDe(escrito, `${nome}-${parte}`)}
          inputMode="numeric"
          tamanho="curto"
          maxLength={5}
          autocomplete="off"
        />
      ))}
    </div>
  </fieldset>
);
