import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Botao, CaixaDeMarcar, Campo, Mensagem, ResumoDeErros, Selecao, Selo, Tabela } from './componentes/index.ts';
import { Pagina } from './layout.tsx';
import { Contexto, type Sistema } from './sistema.ts';

const SISTEMA: Sistema = {
  versao: '1.2.3',
  conjuntoDeRegras: 'abcdef0123456789',
  codigo: undefined,
  menu: [
    { secao: 'calculadora', rotulo: 'Calculadora', href: '/calculadora' },
    { secao: 'lei', rotulo: 'A lei', href: '/lei' },
  ],
  ativo: (nome) => `/ativos/${nome}`,
};

const desenhar = (vnode: VNode): string =>
  renderToString(
    <Contexto.Provider value={{ sistema: SISTEMA, endereco: 'https://custodia.example/lei' }}>
      {vnode}
    </Contexto.Provider>,
  );

test('a moldura diz onde se está, e o rodapé de que regras saiu', () => {
  const html = desenhar(
    <Pagina titulo="Regra" ativo="lei" migalhas={[{ rotulo: 'A lei', href: '/lei' }]} scripts={['linha']}>
      <h1>Regra</h1>
    </Pagina>,
  );
  expect(html).toContain('<html lang="pt-BR">');
  expect(html).toContain('<a href="/lei" aria-current="page">A lei</a>');
  expect(html).toContain('<li aria-current="page">Regra</li>');
  expect(html).toContain('abcdef0123456789');
  expect(html).toContain('1.2.3');
  expect(html).toContain('src="/ativos/linha.js"');
  expect(html).not.toMatch(/style=|onclick=/);
});

test('o que a pessoa escreve sai como texto', () => {
  const html = desenhar(<Mensagem tipo="info">{'<script>alert(1)</script>'}</Mensagem>);
  expect(html).toContain('&lt;script>');
});

test('o campo liga rótulo, dica e erro', () => {
  const html = desenhar(
    <Campo id="fato" rotulo="Data do fato" dica="Dia do crime" erro="Data impossível" type="date" />,
  );
  expect(html).toContain('<label for="fato">');
  expect(html).toContain('aria-describedby="fato-dica fato-erro"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('type="date"');
});

test('seleção e caixa de marcar guardam a escolha', () => {
  const opcoes = [{ grupo: 'Regimes', opcoes: [{ valor: 'aberto', rotulo: 'Aberto' }] }];
  expect(desenhar(<Selecao id="r" rotulo="Regime" vazio="não informado" valor="aberto" opcoes={opcoes} />)).toContain(
    '<option value="aberto" selected>',
  );
  expect(desenhar(<CaixaDeMarcar id="p" rotulo="Preso" marcada />)).toContain('checked');
});

test('o resumo de erros leva a cada campo; sem erro, nada', () => {
  expect(desenhar(<ResumoDeErros erros={[{ href: '#fato', texto: 'Data impossível' }]} />)).toContain(
    '<a href="#fato">',
  );
  expect(desenhar(<ResumoDeErros erros={[]} />)).toBe('');
});

test('botão com endereço é link', () => {
  expect(desenhar(<Botao href="/x">Ir</Botao>)).toContain('<a href="/x" class="br-button secondary">');
  expect(desenhar(<Botao variante="primario">Enviar</Botao>)).toContain(
    '<button type="submit" class="br-button primary">',
  );
});

test('o selo tem ícone e texto, não só cor', () => {
  const html = desenhar(<Selo tipo="vencido">há 12 dias</Selo>);
  expect(html).toContain('<svg');
  expect(html).toContain('há 12 dias');
});

test('a tabela tem legenda e cabeçalhos marcados; vazia, diz por quê', () => {
  const colunas = [{ titulo: 'Data', celula: (d: string) => d, cabecalhoDaLinha: true }];
  const cheia = desenhar(<Tabela legenda="Datas" colunas={colunas} linhas={['16/08/2027']} />);
  expect(cheia).toContain('<caption>Datas</caption>');
  expect(cheia).toContain('<th scope="row">16/08/2027</th>');
  expect(desenhar(<Tabela legenda="Datas" colunas={colunas} linhas={[]} vazia="Nada ainda." />)).toContain(
    'Nada ainda.',
  );
});
