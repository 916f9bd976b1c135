import type { Resultado } from '../../../../platform/recusa.ts';
import { Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import type { Unidade } from '../../estabelecimentos/estabelecimento.ts';
import type { Lugar } from '../../estabelecimentos/lugar.ts';
import type { PaginaDePessoas } from '../queries.ts';
import { Nomes, TabelaDePessoas } from './nomes.tsx';
import { trilhaDaUnidade } from './trilha.ts';

interface Props {
  unidade: Unidade;
  lugares: readonly Lugar[];
  lidas: Resultado<PaginaDePessoas>;
  /** Só quem trabalha ali fica sabendo (ver `quantasNaoVe`). */
  naoVe: number;
  /** Não é a primeira página. */
  continua: boolean;
  hoje: string;
}

export const PaginaDasPessoas = ({ unidade, lugares, lidas, naoVe, continua, hoje }: Props) => (
  <Pagina titulo="Quem está aqui" largura="larga" migalhas={trilhaDaUnidade(unidade)}>
    <h1>Quem está em {unidade.nome}</h1>
    <Nomes lidos={lidas}>
      {({ pessoas, cortada }) => (
        <>
          <p>A lista só traz quem o seu papel alcança.</p>
          {naoVe > 0 && (
            <Mensagem tipo="info">
              Na unidade há mais {contar(naoVe, 'pessoa', 'pessoas')} que o seu papel não deixa ver. Conte também com
              elas nas celas e na contagem.
            </Mensagem>
          )}
          <TabelaDePessoas
            legenda={continua ? 'Pessoas, por nome (continuação)' : 'Pessoas, por nome'}
            {...{ pessoas, lugares, hoje }}
            vazia={continua ? 'Não há mais ninguém.' : 'Ninguém que o seu papel alcance está aqui agora.'}
          />
          {cortada && (
            <p class="acoes">
              <a href={`/unidades/${unidade.id}/pessoas?depois=${pessoas.at(-1)?.id}`}>Próximas pessoas</a>
            </p>
          )}
        </>
      )}
    </Nomes>
  </Pagina>
);
