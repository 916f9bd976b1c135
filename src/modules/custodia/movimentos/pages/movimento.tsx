import {
  Botao,
  CaixaDeMarcar,
  Campo as Linha,
  Formulario,
  Mensagem,
  ResumoDeErros,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import { type campo, CampoDoFato } from '../../../pessoas/index.ts';
import type { PessoaNaCustodia } from '../../nucleo/abrir.ts';
import { trilhaDaCustodia } from '../../nucleo/trilha.ts';
import { foraPorQue, ondeEsta } from '../../situacao/em-palavras.ts';
import { type Movimento, MOVIMENTOS, type NomeDoMovimento } from './movimentos.ts';

interface Props {
  lida: PessoaNaCustodia;
  qual: NomeDoMovimento;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDoMovimento({ lida, qual, escrito = {}, problemas = new Problemas() }: Props) {
  const { aberta, situacao, nomes, hoje } = lida;
  const movimento: Movimento = MOVIMENTOS[qual];
  const titulo = `${movimento.titulo}: ${aberta.titular.nome}`;
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={trilhaDaCustodia(aberta)}>
      <h1>{titulo}</h1>
      <p class="lide">
        {ondeEsta(situacao, nomes, hoje)} {foraPorQue(situacao)}
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/pessoas/${aberta.id}/movimento/${qual}`}>
        <input type="hidden" name="versao" value={aberta.registro.versao} />
        {Object.entries<campo.Campo>(movimento.tipo.campos).map(([nome, c]) => (
          <CampoDoFato key={nome} nome={nome} campo={c} escolhas={undefined} escrito={escrito} problemas={problemas} />
        ))}
        <QuandoEFonte {...{ hoje, escrito, problemas }} />
        {movimento.avisa && (
          <Mensagem tipo="aviso" titulo="O que vai acontecer">
            {movimento.avisa}
          </Mensagem>
        )}
        {movimento.avisa && (
          <CaixaDeMarcar
            id="confirmo"
            rotulo={`Confirmo: ${movimento.titulo.toLowerCase()} de ${aberta.titular.nome}`}
            erro={problemas.de('confirmo')}
          />
        )}
        <p class="acoes">
          <Botao variante="primario">{movimento.botao}</Botao>
          <Botao variante="terciario" href={`/pessoas/${aberta.id}/custodia`}>
            Voltar sem registrar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

interface PropsDeQuando {
  hoje: string;
  escrito: Escrito;
  problemas: Problemas;
  fonte?: string;
}

/** Dia, hora e documento, iguais em todo movimento; o dia vem preenchido com hoje. */
export function QuandoEFonte({ hoje, escrito, problemas, fonte = 'livro da unidade' }: PropsDeQuando) {
  const de = (id: string, padrao?: string) => ({ id, valor: valorDe(escrito, id) ?? padrao, erro: problemas.de(id) });
  return (
    <>
      <div class="campos-lado-a-lado">
        <Linha {...de('dia', hoje)} rotulo="Dia" type="date" max={hoje} tamanho="medio" />
        <Linha {...de('hora')} rotulo="Hora" type="time" tamanho="curto" />
      </div>
      <Linha {...de('fonte', fonte)} rotulo="De onde veio a informação" maxLength={200} />
    </>
  );
}
