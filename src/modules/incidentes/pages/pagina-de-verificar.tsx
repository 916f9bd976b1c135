/** Verificar de ofício: ninguém pediu ainda, e a verificação abre o incidente. */
import { ResumoDeErros } from '../../../ui/componentes/index.ts';
import { type Escrito, Problemas } from '../../acesso/index.ts';
import { FraseDoMarco, type MarcoNaTela, PorQue } from '../../calculadora/index.ts';
import { Moldura } from '../../execucao/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { nomeDoBeneficio } from '../nucleo/beneficios.ts';
import type { Condicao } from '../nucleo/condicoes.ts';
import type { ContaNaTela } from './ler.ts';
import { FormularioDaVerificacao } from './passos/verificacao.tsx';

export interface AVerificar {
  aberta: PessoaAberta;
  chave: string;
  conta: ContaNaTela;
  marco: MarcoNaTela;
  condicoes: readonly Condicao[];
  hoje: string;
}

interface Props {
  lido: AVerificar;
  escrito?: Escrito;
  problemas?: Problemas;
}

export function PaginaDeVerificar({ lido, escrito = {}, problemas = new Problemas() }: Props) {
  const { aberta, chave, conta, marco, condicoes, hoje } = lido;
  const nome = nomeDoBeneficio({ marco: chave, tipo: marco.marco.tipo });
  return (
    <Moldura aberta={aberta} aba="/incidentes" hoje={hoje} titulo={`Verificar: ${nome}`}>
      <h2>Verificar as condições: {nome}</h2>
      <ResumoDeErros erros={problemas.resumo} />
      <div class="incidente">
        <FormularioDaVerificacao pessoaId={aberta.id} marco={chave} {...{ condicoes, escrito, problemas }} />
        <aside class="resultado incidente-conta" aria-label="A conta">
          <ul class="frases">
            <FraseDoMarco m={marco} />
          </ul>
          {conta.tela && <PorQue tela={{ ...conta.tela, noticias: [marco], naoCabem: [], aberto: undefined }} />}
        </aside>
      </div>
    </Moldura>
  );
}
