import { Botao, Campo, Formulario } from '../../../../../ui/componentes/index.ts';
import { Problemas, valorDe } from '../../../http/formulario.tsx';
import type { PessoaFederada } from '../../../entrar/pessoa-federada.ts';
import { CAMINHO, CAMPOS_DA_PRETENSAO, Escondidos, PaginaDoPasso, type PropsDoPasso } from './passos.tsx';

interface Props extends PropsDoPasso {
  /** Quem um provedor federado já conhece: o CPF vem dele e não se muda. */
  federada?: PessoaFederada | undefined;
}

export function QuemPede({ escrito, problemas = new Problemas(), federada }: Props) {
  const daProva: Partial<Record<string, string | undefined>> = { nome: federada?.nome, email: federada?.email };
  const comum = (id: string) => ({ id, valor: valorDe(escrito, id) ?? daProva[id], erro: problemas.de(id) });
  return (
    <PaginaDoPasso numero={2} problemas={problemas}>
      <Formulario para={CAMINHO} autocomplete="on">
        <Escondidos escrito={escrito} campos={CAMPOS_DA_PRETENSAO} />
        <Campo {...comum('nome')} rotulo="Nome completo" autocomplete="name" />
        <div class="campos-lado-a-lado">
          <CampoDoCpf valor={valorDe(escrito, 'cpf')} erro={problemas.de('cpf')} provado={federada?.cpf} />
          <Campo {...comum('rg')} rotulo="RG" dica="Com o órgão que o emitiu" />
          <Campo {...comum('nascimento')} rotulo="Data de nascimento" type="date" autocomplete="bday" />
        </div>
        <div class="campos-lado-a-lado">
          <Campo {...comum('matricula')} rotulo="Matrícula" dica="MASP, MADEP ou a do seu órgão" />
          <Campo {...comum('cargo')} rotulo="Cargo" autocomplete="organization-title" />
        </div>
        <div class="campos-lado-a-lado">
          <Campo
            {...comum('email')}
            rotulo="E-mail institucional"
            dica="Para ele vão o andamento e o enlace de entrada"
            type="email"
            autocomplete="email"
          />
          <Campo {...comum('telefone')} rotulo="Telefone" dica="Com DDD" type="tel" autocomplete="tel" />
        </div>
        <p class="acoes">
          <Botao variante="primario" name="passo" value="conferir">
            Continuar
          </Botao>
          <Botao name="passo" value="pretensao" formnovalidate>
            Voltar
          </Botao>
        </p>
      </Formulario>
    </PaginaDoPasso>
  );
}

interface PropsDoCpf {
  valor: string | undefined;
  erro: string | undefined;
  /** O que o provedor federado conferiu. */
  provado: string | undefined;
}

function CampoDoCpf({ valor, erro, provado }: PropsDoCpf) {
  const comum = { id: 'cpf', rotulo: 'CPF', erro, inputmode: 'numeric' } as const;
  if (provado === undefined) return <Campo {...comum} valor={valor} />;
  return <Campo {...comum} valor={provado} readOnly dica="Conferido pelo seu login" />;
}
