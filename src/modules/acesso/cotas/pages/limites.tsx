import {
  Botao,
  Campo,
  Formulario,
  Mensagem,
  ResumoDeErros,
  Selecao,
  Tabela,
} from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import { type IdDoPapel, PAPEIS, papelDe } from '../../permissao/papeis.ts';
import { nomeDoPapel } from '../../vinculos/index.ts';
import { type LimiteDoPapel, LIMITES_DO_SISTEMA } from '../limites.ts';
import { GRAUS, MEDIDAS, type Medida } from '../uso.ts';
import { MEDIDA_EM_PALAVRAS } from './em-palavras.ts';

interface Props {
  proprios: readonly LimiteDoPapel[];
  feito?: boolean;
  escrito?: Escrito;
  problemas?: Problemas;
}

const ROTULO = { aviso: 'Avisa acima de', lento: 'Fica lento acima de', parado: 'Para acima de' } as const;

export function PaginaDosLimites({ proprios, feito, escrito = {}, problemas = new Problemas() }: Props) {
  const doSistema = MEDIDAS.map((medida) => ({ papel: '', medida, ...LIMITES_DO_SISTEMA[medida] }));
  return (
    <Pagina
      titulo="Limites de uso"
      ativo="alertas"
      largura="larga"
      migalhas={[{ rotulo: 'Pessoas com acesso', href: '/usuarios' }]}
    >
      <h1>Limites de uso</h1>
      {feito && <Mensagem tipo="sucesso">Limite gravado: já vale.</Mensagem>}
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        Quem passa do limite é avisado, depois espera mais por resposta, depois para até que outra pessoa confirme.
      </p>
      <p>
        Os números são escolha do sistema: nenhuma norma os dá. Quem tem vários papéis fica com o limite mais folgado.
      </p>
      <Tabela
        legenda="Limites em vigor"
        legendaOculta
        densa
        linhas={[...doSistema, ...proprios]}
        colunas={[
          {
            titulo: 'Papel',
            cabecalhoDaLinha: true,
            celula: (l) => (l.papel === '' ? 'Todos, na falta de outro' : nomeDoPapel(l.papel)),
          },
          { titulo: 'Medida', celula: (l) => MEDIDA_EM_PALAVRAS[l.medida as Medida] },
          ...GRAUS.map((g) => ({ titulo: ROTULO[g], alinhar: 'numero' as const, celula: (l: LimiteDoPapel) => l[g] })),
        ]}
      />
      <h2>Limite próprio de um papel</h2>
      <Formulario para="/alertas/limites">
        <Selecao
          id="papel"
          rotulo="Papel"
          vazio="Escolha"
          valor={valorDe(escrito, 'papel')}
          erro={problemas.de('papel')}
          opcoes={(Object.keys(PAPEIS) as IdDoPapel[]).map((p) => ({ valor: p, rotulo: papelDe(p).nome }))}
        />
        <Selecao
          id="medida"
          rotulo="Medida"
          vazio="Escolha"
          valor={valorDe(escrito, 'medida')}
          erro={problemas.de('medida')}
          opcoes={MEDIDAS.map((m) => ({ valor: m, rotulo: MEDIDA_EM_PALAVRAS[m] }))}
        />
        {GRAUS.map((g) => (
          <Campo
            key={g}
            id={g}
            rotulo={ROTULO[g]}
            inputMode="numeric"
            tamanho="curto"
            valor={valorDe(escrito, g)}
            erro={problemas.de(g)}
          />
        ))}
        <p class="acoes">
          <Botao variante="primario">Gravar o limite</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
