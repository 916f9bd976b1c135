import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { SISTEMA } from '../../acesso/index.ts';
import {
  abrirApp,
  abrirCenario,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
} from '../../acesso/para-testes.ts';
import { criarPessoaPresa, lancarEmTeste } from '../para-testes.ts';
import { atuacao } from '../qualificacao/index.ts';
import { registrarFotos } from './index.ts';
import { LADO_DA_MINIATURA, LADO_MAIOR, prepararFoto } from './preparar-foto.ts';

const cinza = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#777777' } });

/** PNG de um só byte por ponto, todos iguais: pequeno no disco e enorme na memória. */
function bomba(lado: number): Buffer {
  const parte = (nome: string, dados: Buffer) => {
    const tamanho = Buffer.alloc(4);
    tamanho.writeUInt32BE(dados.length);
    return Buffer.concat([tamanho, Buffer.from(nome), dados, Buffer.alloc(4)]);
  };
  const cabecalho = Buffer.alloc(13);
  cabecalho.writeUInt32BE(lado, 0);
  cabecalho.writeUInt32BE(lado, 4);
  cabecalho[8] = 8;
  const assinatura = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    assinatura,
    parte('IHDR', cabecalho),
    parte('IDAT', deflateSync(Buffer.alloc(1000))),
    parte('IEND', Buffer.alloc(0)),
  ]);
}

const codigoDe = async (arquivo: Buffer) => {
  const r = await prepararFoto(arquivo);
  return r.ok ? 'aceita' : r.recusas[0]?.codigo;
};

describe('preparar a fotografia', () => {
  it('escreve de novo, menor, de pé e sem o que o arquivo trazia', async () => {
    const original = await cinza(3000, 2000)
      .withExif({ IFD0: { Make: 'Celular de Teste' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const r = await prepararFoto(original);
    if (!r.ok) throw new Error('recusou');
    const imagem = await sharp(r.valor.imagem).metadata();
    // Orientação 6: deitada no arquivo, de pé na tela.
    expect([imagem.format, imagem.width, imagem.height]).toEqual(['webp', 800, LADO_MAIOR]);
    expect([imagem.exif, imagem.orientation]).toEqual([undefined, undefined]);
    const miniatura = await sharp(r.valor.miniatura).metadata();
    expect([miniatura.width, miniatura.height]).toEqual([LADO_DA_MINIATURA, LADO_DA_MINIATURA]);
  });

  it('recusa o que não é fotografia', async () => {
    const jpeg = await cinza(600, 600).jpeg().toBuffer();
    expect(await codigoDe(Buffer.from('%PDF-1.7 …'))).toBe('nao-e-foto');
    expect(await codigoDe(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>'))).toBe(
      'nao-e-foto',
    );
    expect(await codigoDe(Buffer.alloc(0))).toBe('nao-e-foto');
    expect(await codigoDe(Buffer.concat([jpeg.subarray(0, 3), Buffer.from('<script>alert(1)</script>')]))).toBe(
      'foto-nao-abre',
    );
    expect(await codigoDe(jpeg.subarray(0, jpeg.length / 2))).toBe('foto-nao-abre');
    expect(await codigoDe(await cinza(100, 400).png().toBuffer())).toBe('foto-pequena');
    expect(await codigoDe(bomba(60_000))).not.toBe('aceita');
  });
});

describe('enviar e ver', () => {
  let cenario: Cenario;
  let app: Aplicacao;
  let delegada: Entrada;
  let deFora: Entrada;
  let pessoaId: string;

  beforeAll(async () => {
    cenario = await abrirCenario();
    app = await abrirApp(cenario, registrarFotos);
    const policia = await criarEstrutura(cenario.db, { especie: 'policia' });
    const outra = await criarEstrutura(cenario.db, { especie: 'policia' });
    const entrarEm = async (lugar: typeof policia) => {
      const entrada = await entrar(cenario, (await criarPessoa(cenario.db, lugar, ['autoridade-policial'])).id);
      await cenario.db
        .updateTable('acesso.sessao')
        .set({ finalidade: 'investigacao' })
        .where('id', '=', entrada.sessaoId)
        .execute();
      return entrada;
    };
    delegada = await entrarEm(policia);
    deFora = await entrarEm(outra);
    pessoaId = await criarPessoaPresa(cenario.servicos, SISTEMA);
    await lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, [
      { tipo: atuacao, dados: { como: 'policia', estruturaId: policia.id }, dia: '2026-01-05', fonte: 'teste' },
    ]);
  });
  afterAll(async () => {
    await app.close();
    await cenario.fechar();
  });

  function enviarFoto(entrada: Entrada, arquivo: Buffer | undefined, campos: Record<string, string> = {}) {
    const corpo = new FormData();
    const todos = { posicao: 'frente', dia: '2026-11-17', fonte: 'triagem', _csrf: entrada.csrf, ...campos };
    for (const [nome, valor] of Object.entries(todos)) corpo.append(nome, valor);
    if (arquivo) corpo.append('foto', new Blob([new Uint8Array(arquivo)]), 'foto.jpg');
    return app.inject({
      method: 'POST',
      url: `/pessoas/${pessoaId}/fotos/nova`,
      cookies: entrada.cookies,
      payload: corpo,
    });
  }
  const ver = (entrada: Entrada | undefined, fim: string) =>
    app.inject({ url: `/pessoas/${pessoaId}/fotos/${fim}`, ...(entrada && { cookies: entrada.cookies }) });

  it('guarda, mostra a quem alcança e a mais ninguém', async () => {
    const r = await enviarFoto(delegada, await cinza(600, 800).jpeg().toBuffer());
    expect([r.statusCode, r.headers.location]).toEqual([303, `/pessoas/${pessoaId}/linha-do-tempo?feito=lancado`]);
    const { foto_id: foto } = await cenario.db
      .selectFrom('pessoas.pessoa')
      .select('foto_id')
      .where('pessoa_id', '=', pessoaId)
      .executeTakeFirstOrThrow();
    for (const fim of [`${foto}`, `${foto}.mini`]) {
      const vista = await ver(delegada, fim);
      expect([vista.statusCode, vista.headers['content-type'], vista.headers['cache-control']]).toEqual([
        200,
        'image/webp',
        'no-store',
      ]);
      expect((await ver(deFora, fim)).statusCode).toBe(404);
      expect((await ver(undefined, fim)).statusCode).not.toBe(200);
    }
    expect((await enviarFoto(delegada, await cinza(600, 800).jpeg().toBuffer())).body).toContain('já está guardada');
  });

  it('diz os problemas do arquivo e dos campos de uma vez', async () => {
    const r = await enviarFoto(delegada, Buffer.from('nada disso'), { fonte: '', posicao: 'de lado' });
    expect(r.statusCode).toBe(422);
    for (const campo of ['foto', 'fonte', 'posicao']) expect(r.body).toContain(`href="#${campo}"`);
    expect((await enviarFoto(delegada, undefined)).body).toContain('Escolha ou tire a fotografia.');
  });

  it('recusa arquivo grande demais e envio sem o segredo da sessão', async () => {
    const grande = await enviarFoto(delegada, Buffer.alloc(8 * 1024 * 1024 + 1, 1));
    expect([grande.statusCode, grande.body.includes('8 MB')]).toEqual([422, true]);
    expect((await enviarFoto(delegada, undefined, { _csrf: 'outro' })).statusCode).toBe(403);
    expect((await enviarFoto(deFora, await cinza(600, 800).jpeg().toBuffer())).statusCode).toBe(404);
  });
});
