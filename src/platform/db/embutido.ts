/**
 * O PostgreSQL que vem com o sistema: mesmo motor e mesma durabilidade de um servidor à parte, sem nada para instalar.
 * Ele vive fora do processo do Node. Se o Node morre, o servidor fica, e a próxima partida o adota; se vários processos
 * usam a mesma pasta, partilham o servidor, e o último a sair o desliga.
 */
import { resolve } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { criarDados } from './embutido/criar.ts';
import { conferirVersao, jaTemDados, prepararLugar, type Lugar } from './embutido/lugar.ts';
import { ADMINISTRADOR, APP, BANCO, MIGRADOR } from './embutido/nomes.ts';
import { servidorDePe } from './embutido/postmaster.ts';
import { marcarPresenca, type Presenca } from './embutido/presenca.ts';
import { segredosDe, type Segredos } from './embutido/segredos.ts';
import { desligar, ligar } from './embutido/servidor.ts';
import { FalhaDoBanco } from './falha.ts';
import { criarPapeis } from './papeis.ts';
import { montarUrl, type Endereco } from './url.ts';

export interface BancoEmbutido {
  /** Superusuário: só para criar papéis e bancos. */
  urlDoAdministrador: string;
  urlDoMigrador: string;
  urlDoApp: string;
  pasta: string;
  /** O servidor já estava de pé: de outro processo vivo, ou órfão de um que morreu. */
  adotado: boolean;
  /** Deixa o servidor e, se ninguém mais o usa, desliga-o. Feche antes as conexões abertas com as URLs. */
  parar: () => Promise<void>;
}

interface Pedido {
  pasta: string;
  /** Recebe o que interessa a quem olha a partida. */
  avisar: (mensagem: string) => void;
  /** Troca durabilidade por rapidez. */
  paraTestes?: boolean;
}

const TENTATIVAS = 40;
const ENTRE_TENTATIVAS_MS = 250;

/** @throws {FalhaDoBanco} quando a pasta, a conta ou o servidor não servem; a mensagem diz o que fazer. */
export async function iniciarEmbutido({ pasta, avisar, paraTestes = false }: Pedido): Promise<BancoEmbutido> {
  const lugar = await prepararLugar(resolve(pasta), paraTestes);
  const segredos = segredosDe(lugar.pasta, jaTemDados(lugar));
  if (!jaTemDados(lugar)) {
    avisar(`Criando o banco em ${lugar.pasta}`);
    await criarDados(lugar, segredos.administrador);
  }
  await conferirVersao(lugar);
  const { endereco, presenca, adotado } = await entrar(lugar, segredos);
  if (adotado) avisar('O PostgreSQL desta pasta já estava de pé: usando-o.');
  const urls = urlsDe(endereco, segredos);
  await criarPapeis({
    urlDoAdministrador: urls.urlDoAdministrador,
    banco: BANCO,
    migrador: { nome: MIGRADOR, senha: segredos.migrador },
    app: { nome: APP, senha: segredos.app },
  });
  return { ...urls, pasta: lugar.pasta, adotado, parar: () => presenca.sair(() => desligar(lugar, endereco)) };
}

interface Entrada {
  endereco: Endereco;
  presenca: Presenca;
  adotado: boolean;
}

/** Entre ver o servidor e entrar nele, outro processo pode tê-lo desligado ou ligado: tenta de novo, sem trava própria. */
async function entrar(lugar: Lugar, segredos: Segredos): Promise<Entrada> {
  let falha: unknown;
  for (let tentativa = 1; tentativa <= TENTATIVAS; tentativa++) {
    const adotado = servidorDePe(lugar.dados) !== undefined;
    if (!adotado) await ligar(lugar);
    const endereco = servidorDePe(lugar.dados);
    if (endereco) {
      try {
        return { endereco, presenca: await marcarPresenca(urlsDe(endereco, segredos).urlDoAdministrador), adotado };
      } catch (e) {
        if (senhaErrada(e))
          throw new FalhaDoBanco(`As senhas em ${lugar.pasta} não são deste banco. Recupere-as da cópia.`);
        falha = e;
      }
    }
    await esperar(ENTRE_TENTATIVAS_MS);
  }
  throw new FalhaDoBanco(`O PostgreSQL em ${lugar.pasta} não responde (${codigoDe(falha)}).`);
}

const codigoDe = (e: unknown): string => (e instanceof Error && 'code' in e ? String(e.code) : 'sem resposta');
const senhaErrada = (e: unknown): boolean => codigoDe(e) === '28P01';

function urlsDe(endereco: Endereco, { administrador, migrador, app }: Segredos) {
  const url = (papel: string, senha: string, banco = BANCO): string => montarUrl({ endereco, papel, senha, banco });
  return {
    urlDoAdministrador: url(ADMINISTRADOR, administrador, 'postgres'),
    urlDoMigrador: url(MIGRADOR, migrador),
    urlDoApp: url(APP, app),
  };
}
