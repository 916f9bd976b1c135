import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Pagina } from './layout.tsx';
import { Contexto, type QuemEntrou, type Secao, type Sistema } from './sistema.ts';

const SISTEMA: Sistema = {
  versao: '1.2.3',
  conjuntoDeRegras: 'abc',
  codigo: undefined,
  menu: [{ secao: 'calculadora', rotulo: 'Calculadora', href: '/calculadora' }],
  entrar: '/entrar',
  ativo: (nome) => `/ativos/${nome}`,
};
const ANA: QuemEntrou = {
  nome: 'Ana Fictícia',
  lotacao: 'Defensora · Núcleo de Execução',
  variasLotacoes: false,
  lotacaoFechou: false,
  csrf: 'segredo-da-sessao',
  menu: [{ secao: 'acordos', rotulo: 'Acordos', href: '/acordos' }],
};

interface Moldura {
  sistema?: Partial<Sistema>;
  quemEntrou?: Partial<QuemEntrou>;
  ativo?: Secao;
}

function desenhar({ sistema = {}, quemEntrou, ativo }: Moldura = {}): string {
  const quem = quemEntrou && { ...ANA, ...quemEntrou };
  return renderToString(
    <Contexto.Provider value={{ sistema: { ...SISTEMA, ...sistema }, endereco: '/', quemEntrou: quem }}>
      <Pagina titulo="Título" ativo={ativo} migalhas={[{ rotulo: 'Acima', href: '/acima' }]}>
        <h1>Título</h1>
      </Pagina>
    </Contexto.Provider>,
  );
}

describe('quem não entrou', () => {
  test('vê o menu público e onde entrar; nada de sair nem de trabalho', () => {
    const html = desenhar();
    expect(html).toContain('href="/calculadora"');
    expect(html).toContain('href="/entrar"');
    expect(html).not.toContain('/sair');
    expect(html).not.toContain('/acordos');
  });

  test('sem banco não há onde entrar', () => {
    expect(desenhar({ sistema: { entrar: undefined } })).not.toContain('Entrar');
  });

  test('nas páginas da calculadora, e só nelas, o rodapé diz que nada se guarda', () => {
    expect(desenhar({ ativo: 'lei' })).toContain('Nada do que você escreve é guardado.');
    expect(desenhar({ ativo: 'ajuda' })).not.toContain('é guardado');
    expect(desenhar()).not.toContain('é guardado');
  });
});

describe('quem entrou', () => {
  test('vê nome, lotação, os dois menus e a saída com o segredo da sessão', () => {
    const html = desenhar({ quemEntrou: {} });
    expect(html).toContain('Ana Fictícia');
    expect(html).toContain('Defensora · Núcleo de Execução');
    expect(html).toContain('href="/acordos"');
    expect(html).toContain('href="/calculadora"');
    expect(html).toMatch(
      /<form method="post" action="\/sair"><input type="hidden" name="_csrf" value="segredo-da-sessao"/,
    );
    expect(html).not.toContain('href="/entrar"');
  });

  test('o início e a marca levam à mesa', () => {
    expect(desenhar({ quemEntrou: {} })).not.toContain('href="/"');
    expect(desenhar()).not.toContain('href="/mesa"');
  });

  test('o rodapé diz que as consultas se registram, até na calculadora', () => {
    const html = desenhar({ quemEntrou: {}, ativo: 'calculadora' });
    expect(html).toContain('fica registrado');
    expect(html).not.toContain('é guardado');
  });

  test('só quem tem várias lotações vê onde trocar', () => {
    expect(desenhar({ quemEntrou: {} })).not.toContain('/conta#lotacoes');
    expect(desenhar({ quemEntrou: { variasLotacoes: true } })).toContain('/conta#lotacoes');
  });

  test('a lotação que fechou é avisada, com a que vale agora ou nenhuma', () => {
    expect(desenhar({ quemEntrou: { lotacaoFechou: true } })).toContain('Você age agora por Defensora');
    expect(desenhar({ quemEntrou: { lotacaoFechou: true, lotacao: undefined } })).toContain('não tem outra lotação');
    expect(desenhar({ quemEntrou: {} })).not.toContain('fechou');
  });

  test('falta o segundo fator: sem menu de trabalho, mas com saída', () => {
    const html = desenhar({ quemEntrou: { menu: [], lotacao: undefined } });
    expect(html).not.toContain('menu-do-trabalho');
    expect(html).toContain('action="/sair"');
  });
});

test('a demonstração se anuncia em toda página', () => {
  expect(desenhar({ sistema: { demonstracao: true } })).toContain('pessoas fictícias');
  expect(desenhar()).not.toContain('pessoas fictícias');
});

test('o menu se recolhe sem JavaScript', () => {
  expect(desenhar()).toMatch(/<details class="menu-recolhido"><summary>Menu<\/summary>/);
});
