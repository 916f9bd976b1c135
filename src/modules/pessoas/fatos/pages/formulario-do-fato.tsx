/** O formulário de um fato qualquer: os campos do tipo, quando, de onde, e com que sigilo. */
import type { ComponentChildren } from 'preact';
import { Botao, Campo as Linha, CaixaDeMarcar, Formulario, Selecao } from '../../../../ui/componentes/index.ts';
import { type Escrito, NOME_DO_SIGILO, type Problemas, type Sigilo, SIGILOS, valorDe } from '../../../acesso/index.ts';
import type { PessoaAberta } from '../../abrir.ts';
import type { Campo } from '../campos.ts';
import type { QualquerTipo } from '../tipo.ts';
import { CampoDoFato } from './campo-do-fato.tsx';
import { NUMERO_CONFERIDO } from './escrito.ts';
import type { EscolhasDoTipo } from './opcoes.ts';

export interface PropsDoFormulario {
  aberta: PessoaAberta;
  tipo: QualquerTipo;
  escolhas: EscolhasDoTipo;
  escrito: Escrito;
  problemas: Problemas;
  /** AAAA-MM-DD: nada se lança depois. */
  hoje: string;
  /** Para onde envia. */
  para: string;
  botao: string;
  /** O que vem antes do botão. */
  children?: ComponentChildren;
}

export function FormularioDoFato(props: PropsDoFormulario) {
  const { aberta, tipo, escolhas, escrito, problemas, para, botao, children } = props;
  const pedeConferencia = problemas.recusas.some((r) => r.codigo === 'digito-nao-confere');
  return (
    <Formulario para={para}>
      <OQueSeViu aberta={aberta} />
      {Object.entries<Campo>(tipo.campos).map(([nome, campo]) => (
        <CampoDoFato
          key={nome}
          nome={nome}
          campo={campo}
          escolhas={escolhas.get(nome)}
          escrito={escrito}
          problemas={problemas}
          lancarAntes={campo.tipoDeFato && `/pessoas/${aberta.id}/lancar`}
        />
      ))}
      {pedeConferencia && <CaixaDeMarcar id={NUMERO_CONFERIDO} rotulo="O número do processo está assim na origem" />}
      <Quando {...props} />
      <Linha
        id="fonte"
        rotulo="De onde veio a informação"
        dica="Documento e número, órgão, ou quem disse."
        valor={valorDe(escrito, 'fonte')}
        erro={problemas.de('fonte')}
        maxLength={200}
      />
      <SigiloDoFato tipo={tipo} escrito={escrito} />
      {children}
      <p class="acoes">
        <Botao variante="primario">{botao}</Botao>
        <Botao variante="terciario" href={`/pessoas/${aberta.id}/linha-do-tempo`}>
          Voltar sem salvar
        </Botao>
      </p>
    </Formulario>
  );
}

/** A versão que se leu, e até quando: se outro lançar antes, a ação recusa, e a página diz o que mudou. */
export const OQueSeViu = ({ aberta: { registro, fatos } }: { aberta: PessoaAberta }) => (
  <>
    <input type="hidden" name="versao" value={registro.versao} />
    <input type="hidden" name="vistoAte" value={Math.max(0, ...fatos.map((f) => f.soubeEm.getTime()))} />
  </>
);

const ROTULO_DO_DIA = {
  instante: 'Dia em que aconteceu',
  desde: 'Desde que dia',
  periodo: 'Primeiro dia',
} as const;

function Quando({ tipo: { duracao, hora }, escrito, problemas, hoje }: PropsDoFormulario) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <div class="campos-lado-a-lado">
      <Linha {...de('dia')} rotulo={ROTULO_DO_DIA[duracao]} type="date" max={hoje} tamanho="medio" />
      {hora && <Linha {...de('hora')} rotulo="Hora" type="time" tamanho="curto" opcional={hora === 'aceita'} />}
      {duracao !== 'instante' && (
        <Linha
          {...de('ate')}
          rotulo="Último dia"
          dica={duracao === 'desde' ? 'Em branco se ainda vale.' : undefined}
          type="date"
          max={hoje}
          tamanho="medio"
          opcional={duracao === 'desde'}
        />
      )}
    </div>
  );
}

/** Só do menor do tipo para cima. */
function SigiloDoFato({ tipo, escrito }: Pick<PropsDoFormulario, 'tipo' | 'escrito'>) {
  const minimo: Sigilo = tipo.sigilo ?? 'publico';
  const niveis = SIGILOS.slice(SIGILOS.indexOf(minimo));
  return (
    <Selecao
      id="sigilo"
      rotulo="Sigilo"
      dica={DICA_DO_SIGILO[minimo]}
      valor={valorDe(escrito, 'sigilo') ?? minimo}
      opcoes={niveis.map((valor) => ({ valor, rotulo: NOME_DO_SIGILO[valor] }))}
      tamanho="medio"
    />
  );
}

const DICA_DO_SIGILO: Readonly<Record<Sigilo, string>> = {
  publico: 'Público: quem alcança a pessoa vê. Restrito ou sigiloso: só os papéis que podem.',
  restrito: 'Este tipo de informação é sempre restrito, ou mais.',
  sigiloso: 'Este tipo de informação é sempre sigiloso: só vê quem tem credencial.',
};
