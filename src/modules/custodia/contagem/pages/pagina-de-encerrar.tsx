import type { Resultado } from '../../../../platform/recusa.ts';
import { AreaDeTexto, Botao, Campo, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { type Escrito, Problemas, valorDe } from '../../../acesso/index.ts';
import type { Lugar } from '../../estabelecimentos/lugar.ts';
import { Nomes } from '../../unidade/pages/nomes.tsx';
import type { Balanco, PessoaNaContagem } from '../contagem.ts';
import type { ContagemAberta } from '../queries.ts';
import { Divergentes } from './pagina-da-contagem.tsx';
import { trilhaDasContagens } from './trilha.ts';

interface Props extends ContagemAberta {
  lugares: readonly Lugar[];
  balanco: Balanco;
  divergentes: Resultado<readonly PessoaNaContagem[]>;
  fuso: string;
  escrito: Escrito;
  problemas?: Problemas;
}

export function PaginaDeEncerrar(props: Props) {
  const { unidade, contagem, lugares, balanco, divergentes, fuso, escrito, problemas = new Problemas() } = props;
  const base = `/unidades/${unidade.id}/contagens/${contagem.id}`;
  const campo = (nome: string) => ({ id: nome, valor: valorDe(escrito, nome), erro: problemas.de(nome) });
  return (
    <Pagina titulo="Encerrar" migalhas={[...trilhaDasContagens(unidade), { rotulo: 'Contagem', href: base }]}>
      <h1>Encerrar a contagem</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        {contar(balanco.presentes, 'presente', 'presentes')} de {contar(contagem.esperadas, 'esperada', 'esperadas')}.
        Depois de encerrar, nada se muda.
      </p>
      {balanco.naoContadas > 0 && (
        <Mensagem tipo="aviso" titulo={`Falta contar ${contar(balanco.naoContadas, 'pessoa', 'pessoas')}`}>
          <a href={base}>Voltar e contar</a>, ou escreva abaixo por que não se contou.
        </Mensagem>
      )}
      <Nomes lidos={divergentes}>
        {(pessoas) => (
          <Divergentes pessoas={pessoas.filter((p) => p.resultado !== undefined)} lugares={lugares} fuso={fuso} />
        )}
      </Nomes>
      <Formulario para={`${base}/encerrar`}>
        <Campo
          {...campo('semRegistro')}
          rotulo="Pessoas a mais, sem registro nesta unidade"
          opcional
          type="number"
          min={0}
          tamanho="curto"
        />
        <AreaDeTexto {...campo('observacao')} rotulo="Observação" opcional rows={3} maxLength={2000} />
        <p class="acoes">
          <Botao variante="primario">Encerrar</Botao>
          <Botao href={base} variante="terciario">
            Voltar a contar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
