import { Botao, type NomeDeIcone } from '../../../../ui/componentes/index.ts';
import { type Destino, endereco } from './destino.tsx';

interface Acao {
  rotulo: string;
  caminho: string;
  extra?: { tipo: 'situacao' | 'pessoa' };
  icone: NomeDeIcone;
  variante?: 'primario' | 'terciario';
}

const GRUPOS: readonly (readonly Acao[])[] = [
  [
    { rotulo: 'Corrigir o caso', caminho: '/calculadora', icone: 'lista', variante: 'primario' },
    { rotulo: 'E se…', caminho: '/e-se', icone: 'comparar' },
  ],
  [
    { rotulo: 'Relatório (PDF)', caminho: '/relatorio.pdf', extra: { tipo: 'situacao' }, icone: 'baixar' },
    { rotulo: 'Folha da pessoa presa (PDF)', caminho: '/relatorio.pdf', extra: { tipo: 'pessoa' }, icone: 'baixar' },
  ],
  [
    { rotulo: 'Baixar o caso', caminho: '/resultado/caso.json', icone: 'codigo', variante: 'terciario' },
    { rotulo: 'Baixar o resultado', caminho: '/resultado/resultado.json', icone: 'codigo', variante: 'terciario' },
  ],
];

/** O que se faz com o resultado: corrigir, experimentar, guardar, imprimir. */
export function Acoes({ destino }: { destino: Destino }) {
  const botoes = GRUPOS.map((grupo, i) => (
    <div key={i} class="acoes-grupo">
      {grupo.map((a) => (
        <BotaoDaAcao key={a.rotulo} a={a} destino={destino} />
      ))}
      {i === GRUPOS.length - 1 && (
        <Botao type="button" variante="terciario" tamanho="pequeno" data-imprimir="" data-so-com-script="" hidden>
          Imprimir
        </Botao>
      )}
    </div>
  ));
  if (destino.estado !== undefined) {
    return (
      <nav class="resultado-acoes" aria-label="O que fazer com este resultado">
        {botoes}
      </nav>
    );
  }
  // Um só formulário: o caso grande vai uma vez na página, e cada botão diz para onde.
  return (
    <form method="post" action="/calculadora" class="resultado-acoes" aria-label="O que fazer com este resultado">
      <input type="hidden" name="caso" value={destino.json} />
      {botoes}
    </form>
  );
}

function BotaoDaAcao({ a, destino }: { a: Acao; destino: Destino }) {
  const aparencia = { icone: a.icone, variante: a.variante, tamanho: 'pequeno' } as const;
  const href = endereco(destino, a.caminho, a.extra);
  if (href !== undefined) {
    return (
      <Botao {...aparencia} href={href}>
        {a.rotulo}
      </Botao>
    );
  }
  const campo = a.extra ? { name: 'tipo', value: a.extra.tipo } : {};
  return (
    <Botao {...aparencia} {...campo} formaction={a.caminho}>
      {a.rotulo}
    </Botao>
  );
}
