/**
 * O juízo verifica as condições (Lei 12.714/2012, art. 4º, § 2º). Sem pedido da defesa, é esta verificação que abre o
 * incidente, de ofício.
 */
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import { escolha, opcional, texto, uuid } from '../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../platform/recusa.ts';
import { type Acao, type Servicos, trancarTitular } from '../../acesso/index.ts';
import { type Condicao, condicoesDe } from '../nucleo/condicoes.ts';
import { reciboDoAto } from '../nucleo/conta.ts';
import { type Conferido, CONFERIDOS, type ItemConferido } from '../nucleo/incidente.ts';
import { impedeVerificar } from '../nucleo/passos.ts';
import { abrirOuAchar, acharMarco, type Marcado, MARCO_INEXISTENTE } from '../nucleo/marcado.ts';
import { andar, ateOSigilo } from '../nucleo/sobre.ts';

const CONFERENCIA = Object.keys(CONFERIDOS) as [Conferido, ...Conferido[]];

const entrada = z.object({
  pessoaId: uuid('a pessoa'),
  /** Ver `chaveDoMarco`. */
  marco: texto('o benefício'),
  itens: z.array(
    z.object({
      id: texto('a condição'),
      estado: opcional(escolha('o que se verificou', CONFERENCIA)),
      observacao: opcional(texto('a observação', 2000)),
    }),
  ),
});
type Itens = z.output<typeof entrada>['itens'];

export const verificarCondicoes = ({ relogio }: Servicos): Acao<typeof entrada, Marcado, { incidenteId: string }> => ({
  nome: 'incidentes.verificar-condicoes',
  permissao: 'incidentes.incidente.decidir',
  entrada,
  foraDaAuditoria: ['itens'],
  async alvo(tx, { pessoaId, marco }) {
    const titular = await trancarTitular(tx, pessoaId);
    return titular && acharMarco(tx, titular, marco, iso(relogio.hoje()));
  },
  async executar(contexto, { pessoaId, itens: escritos }) {
    const { alvo } = contexto;
    const hoje = iso(relogio.hoje());
    if (!alvo.marco) return recusar(MARCO_INEXISTENTE);
    const impedem = alvo.incidente ? impedeVerificar(alvo.incidente) : [];
    if (impedem.length > 0) return recusar(...impedem);
    const aberto = await abrirOuAchar(contexto, 'oficio');
    if (!aberto.ok) return aberto;
    const incidente = aberto.valor;
    const condicoes = condicoesDe(alvo.marco, ateOSigilo(alvo.conta.vigentes, incidente.sigilo), hoje);
    const faltam = condicoes.filter((c) => estadoDe(escritos, c) === undefined);
    if (faltam.length > 0) return recusar(...faltam.map(semResposta));
    const itens = condicoes.flatMap((c) => itemDe(escritos, c));
    const dados = { itens, reciboId: await reciboDoAto(contexto, pessoaId, hoje) };
    await andar(contexto, incidente, { especie: 'verificacao', dados });
    return feito({ incidenteId: incidente.id });
  },
});

const estadoDe = (escritos: Itens, { id }: Condicao): Conferido | undefined =>
  escritos.find((i) => i.id === id)?.estado;

/** Com o que o sistema sabia na hora: se mudar depois, fica dito com que se decidiu. */
function itemDe(escritos: Itens, { id, nome, sabido }: Condicao): ItemConferido[] {
  const { estado, observacao } = escritos.find((i) => i.id === id) ?? {};
  return estado ? [{ id, nome, sabido, estado, ...(observacao && { observacao }) }] : [];
}

const semResposta = ({ id, nome }: Condicao): Recusa => ({
  codigo: 'falta-conferir',
  campo: `estado-${id}`,
  mensagem: `${nome}: diga se está cumprido, não cumprido ou se pede diligência.`,
});
