/** O que as páginas do pedido têm em comum. */
import type { ComponentChildren } from 'preact';
import { Pagina } from '../../../../../ui/layout.tsx';
import { ResumoDeErros } from '../../../../../ui/componentes/index.ts';
import { type Escrito, Problemas, valorDe } from '../../../http/formulario.tsx';

export const CAMINHO = '/pedidos-de-acesso/novo';

const PASSOS = ['O que você pede', 'Quem é você', 'Conferir e aceitar'] as const;

export interface PropsDoPasso {
  escrito: Escrito;
  problemas?: Problemas | undefined;
}

interface Props {
  /** De 1 a 3. */
  numero: 1 | 2 | 3;
  problemas?: Problemas | undefined;
  children: ComponentChildren;
}

export function PaginaDoPasso({ numero, problemas = new Problemas(), children }: Props) {
  const titulo = PASSOS[numero - 1] ?? '';
  return (
    <Pagina
      titulo={`Pedido de acesso, passo ${numero} de ${PASSOS.length}`}
      ativo="pedidos"
      migalhas={[{ rotulo: 'Pedidos de acesso', href: '/pedidos-de-acesso' }]}
    >
      <h1>{titulo}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      {children}
    </Pagina>
  );
}

/** O que já foi escrito em outras páginas vai e volta escondido: nada se perde, mesmo sem JavaScript. */
export function Escondidos({ escrito, campos }: { escrito: Escrito; campos: readonly string[] }) {
  return (
    <>
      {campos.map((nome) => (
        <input key={nome} type="hidden" name={nome} value={valorDe(escrito, nome) ?? ''} />
      ))}
    </>
  );
}

export const CAMPOS_DA_PRETENSAO = ['orgaoId', 'lotacaoId', 'pretensao'] as const;
export const CAMPOS_DA_PESSOA = ['nome', 'cpf', 'rg', 'nascimento', 'matricula', 'cargo', 'email', 'telefone'] as const;
