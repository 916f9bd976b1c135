import {
  Botao,
  CaixaDeMarcar,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import { numeroEscrito, PARECENCAS, type Parecenca } from '../../../processos/index.ts';
import { AlvarasPorCumprir } from '../../aba/alvaras-por-cumprir.tsx';
import { MOTIVOS_DA_SOLTURA } from '../../fatos/soltura.ts';
import type { PessoaNaCustodia } from '../../nucleo/abrir.ts';
import { trilhaDaCustodia } from '../../nucleo/trilha.ts';
import { ondeEsta } from '../../situacao/em-palavras.ts';
import { ESPECIES_DE_PRISAO, type Titulo } from '../../situacao/situacao.ts';
import { porExtenso, subsistentes } from '../subsistentes.ts';

interface Props {
  lida: PessoaNaCustodia;
  parecidos: readonly Parecenca[];
  escrito?: Escrito;
  problemas?: Problemas;
}

/** O que ainda prende vem antes de tudo: soltar por engano e prender por engano são o mesmo erro. */
export function PaginaDaSoltura({ lida, parecidos, escrito = {}, problemas = new Problemas() }: Props) {
  const { aberta, situacao, nomes, hoje } = lida;
  const escolhido = situacao.titulos.find((t) => t.id === valorDe(escrito, 'tituloId')) ?? unico(situacao.titulos);
  const prendem = subsistentes(aberta.vigentes, situacao, escolhido, hoje);
  const titulo = `Soltura: ${aberta.titular.nome}`;
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={trilhaDaCustodia(aberta)}>
      <h1>{titulo}</h1>
      <p class="lide">{ondeEsta(situacao, nomes, hoje)}</p>
      <ResumoDeErros erros={problemas.resumo} />
      <AlvarasPorCumprir vigentes={aberta.vigentes} />
      <OQueAindaPrende prendem={prendem.map(porExtenso)} parecidos={parecidos} escolheu={escolhido !== undefined} />
      <Formulario para={`/pessoas/${aberta.id}/soltura`}>
        <input type="hidden" name="versao" value={aberta.registro.versao} />
        {situacao.titulos.length > 0 && (
          <Selecao
            {...de('tituloId')}
            rotulo="A que prisão a ordem se refere"
            vazio="Escolha"
            valor={escolhido?.id}
            opcoes={situacao.titulos.map((t) => ({ valor: t.id, rotulo: tituloEscrito(t) }))}
          />
        )}
        <Selecao
          {...de('motivo')}
          rotulo="Motivo"
          vazio="Escolha"
          opcoes={Object.entries(MOTIVOS_DA_SOLTURA).map(([valor, rotulo]) => ({ valor, rotulo }))}
        />
        <div class="campos-lado-a-lado">
          <Campo {...de('ordem')} rotulo="Número do alvará ou da ordem" maxLength={60} autocomplete="off" />
          <Campo
            {...de('recebidaEm')}
            rotulo="Dia em que chegou"
            dica="Cumpre-se em até 24 horas (Res. CNJ 417/2021, art. 6º)."
            opcional
            type="date"
            max={hoje}
          />
        </div>
        <div class="campos-lado-a-lado">
          <Campo {...de('dia')} valor={valorDe(escrito, 'dia') ?? hoje} rotulo="Dia" type="date" max={hoje} />
          <Campo {...de('hora')} rotulo="Hora" type="time" />
        </div>
        <Campo {...de('endereco')} rotulo="Endereço e telefone que a pessoa deixou" opcional maxLength={300} />
        {(prendem.length > 0 || parecidos.length > 0) && (
          <CaixaDeMarcar id="viu" rotulo="Li o que está acima e conferi cada ordem" erro={problemas.de('viu')} />
        )}
        <p class="acoes">
          <Botao variante="primario">
            {prendem.length > 0 ? 'Registrar a soltura como prejudicada' : 'Registrar a soltura'}
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

const unico = (titulos: readonly Titulo[]): Titulo | undefined => (titulos.length === 1 ? titulos[0] : undefined);

const tituloEscrito = (t: Titulo): string =>
  [ESPECIES_DE_PRISAO[t.especie], t.processo && numeroEscrito(t.processo), `desde ${dataCurta(t.desde)}`]
    .filter(Boolean)
    .join(' · ');

interface PropsDoQuePrende {
  prendem: readonly string[];
  parecidos: readonly Parecenca[];
  escolheu: boolean;
}

function OQueAindaPrende({ prendem, parecidos, escolheu }: PropsDoQuePrende) {
  if (prendem.length === 0 && parecidos.length === 0) {
    return (
      <Mensagem tipo="sucesso" titulo="Nenhuma outra ordem de prisão em aberto">
        Em todos os registros desta pessoa que você alcança. Confira também o BNMP.
      </Mensagem>
    );
  }
  return (
    <Mensagem
      tipo="erro"
      titulo={prendem.length > 0 ? 'Esta pessoa não pode sair: outra ordem subsiste' : 'Confira antes'}
    >
      {prendem.length > 0 && !escolheu && <p>Escolha abaixo a que prisão a ordem se refere; as outras continuam.</p>}
      <ul>
        {prendem.map((p) => (
          <li key={p}>{p}</li>
        ))}
        {parecidos.map((p) => (
          <li key={p}>Há ordem de prisão em aberto num registro {PARECENCAS[p]}. Confira se é a mesma pessoa.</li>
        ))}
      </ul>
      {prendem.length > 0 && (
        <p>
          A soltura fica prejudicada, e o registro enumera juízo, motivo e processo (Res. CNJ 417/2021, art. 7º,
          parágrafo único). Encerra-se só o título desta ordem.
        </p>
      )}
    </Mensagem>
  );
}
