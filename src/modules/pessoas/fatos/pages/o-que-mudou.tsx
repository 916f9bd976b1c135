/** Duas pessoas no mesmo registro: o que a outra lançou enquanto esta escrevia. */
import { Mensagem } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { type Escrito, valorDe } from '../../../acesso/index.ts';
import type { PessoaAberta } from '../../abrir.ts';
import type { Fato } from '../fato.ts';
import type { Lancamentos } from './lancamentos.ts';
import { tipoChamado } from './lancamentos.ts';

interface Props {
  lancamentos: Lancamentos;
  aberta: PessoaAberta;
  escrito: Escrito;
}

/** Nada, se ninguém lançou depois do que a página mostrava. */
export function OQueMudou({ lancamentos, aberta, escrito }: Props) {
  const novos = lancadosDepois(aberta.fatos, valorDe(escrito, 'vistoAte'));
  if (novos.length === 0) return null;
  return (
    <Mensagem tipo="aviso" titulo="Enquanto você escrevia, outra pessoa lançou:">
      <ul>
        {novos.map((f) => (
          <li key={f.id}>
            {EFEITO[f.efeito]}
            {fraseDe(lancamentos, f)} ({dataCurta(f.dia)})
          </li>
        ))}
      </ul>
      <p>O que você escreveu está abaixo e nada se gravou. Se ainda couber, envie de novo.</p>
    </Mensagem>
  );
}

const EFEITO = { registra: '', corrige: 'Correção: ', anula: 'Anulação: ' } as const;

function lancadosDepois(fatos: readonly Fato[], vistoAte: string | undefined): Fato[] {
  const limite = Number(vistoAte);
  return Number.isFinite(limite) && vistoAte ? fatos.filter((f) => f.soubeEm.getTime() > limite) : [];
}

export function fraseDe(lancamentos: Lancamentos, { tipo, dados }: Fato): string {
  const t = tipoChamado(lancamentos, tipo);
  return t ? `${t.nome}. ${t.frase(dados)}` : tipo;
}
