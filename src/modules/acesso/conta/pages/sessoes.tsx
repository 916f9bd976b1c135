import { Botao, Formulario, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import type { RegistroLido } from '../../../auditoria/index.ts';
import { DURACAO_DA_SESSAO_MS, FATORES, type Fator, OCIOSIDADE_MAXIMA_MS } from '../../sessoes/sessao.ts';
import type { SessaoAberta } from '../../sessoes/store.ts';
import { dispositivo } from '../dispositivo.ts';
import { diaEHora } from '../horario.ts';

const comoEntrou = (fatores: readonly string[]): string =>
  fatores.map((f) => (Object.hasOwn(FATORES, f) ? FATORES[f as Fator] : f)).join(' + ');

/** Onde a conta está aberta agora, e o botão que fecha. */
export function Sessoes({ sessoes, atual, fuso }: { sessoes: readonly SessaoAberta[]; atual: string; fuso: string }) {
  return (
    <section id="sessoes">
      <h2>Sessões abertas</h2>
      <Tabela
        legenda="Onde a sua conta está aberta agora"
        legendaOculta
        densa
        linhas={sessoes}
        colunas={[
          {
            titulo: 'Aparelho',
            cabecalhoDaLinha: true,
            celula: (s) => (
              <>
                {dispositivo(s.agente)}
                <span class="linha-menor">
                  {s.ip} · {comoEntrou(s.fatores)}
                </span>
              </>
            ),
          },
          {
            titulo: 'Último uso',
            celula: (s) => (
              <>
                {diaEHora(s.usadaEm, fuso)}
                <span class="linha-menor">aberta em {diaEHora(s.criadaEm, fuso)}</span>
              </>
            ),
          },
          {
            titulo: 'Fazer',
            celula: (s) => (s.id === atual ? <Selo tipo="concedido">É esta</Selo> : <Encerrar s={s} />),
          },
        ]}
      />
      {sessoes.length > 1 && (
        <Formulario para="/conta/sessoes/encerrar-outras">
          <Botao>Encerrar todas as outras</Botao>
        </Formulario>
      )}
      <p class="campo-dica">
        Não reconhece uma delas? Encerre-a e troque a senha. A sessão acaba sozinha depois de{' '}
        {OCIOSIDADE_MAXIMA_MS / 60_000} minutos sem uso, ou de {DURACAO_DA_SESSAO_MS / 3_600_000} horas.
      </p>
    </section>
  );
}

function Encerrar({ s }: { s: SessaoAberta }) {
  return (
    <Formulario para="/conta/sessoes/encerrar">
      <input type="hidden" name="sessaoId" value={s.id} />
      <Botao tamanho="pequeno">
        Encerrar<span class="oculto"> {dispositivo(s.agente)}</span>
      </Botao>
    </Formulario>
  );
}

const O_QUE: Record<string, string> = {
  'entrar.dar-senha': 'Senha',
  'entrar.dar-senha-da-rede': 'Senha da rede',
  'entrar.usar-chave-de-acesso': 'Chave de acesso',
  'entrar.dar-segundo-fator': 'Segundo fator',
  'entrar.confirmar-identidade': 'Confirmação de identidade',
  'entrar.voltar-do-provedor': 'Login federado',
  'entrar.usar-convite': 'Convite: senha criada',
  'entrar.pedir-recuperacao': 'Esqueci a senha',
  'entrar.demonstrar': 'Demonstração',
  'entrar.sair': 'Saída',
};

const RESULTADO: Record<string, string> = {
  entrou: 'deu certo',
  errou: 'não conferiu',
  espera: 'recusada: muitas tentativas',
  recusada: 'recusada',
  pedida: 'enlace mandado',
};

/** Quem sai não tem resultado a contar. */
const resultadoDe = ({ dados }: RegistroLido): string | undefined =>
  typeof dados?.['resultado'] === 'string' ? RESULTADO[dados['resultado']] : undefined;

/** As últimas vezes em que alguém entrou, ou tentou entrar, nesta conta. */
export function Entradas({ entradas, fuso }: { entradas: readonly RegistroLido[]; fuso: string }) {
  return (
    <section id="entradas">
      <h2>Últimas entradas e tentativas</h2>
      <Tabela
        legenda="Últimas entradas e tentativas nesta conta"
        legendaOculta
        densa
        linhas={entradas}
        vazia="Nenhuma registrada ainda."
        colunas={[
          { titulo: 'Quando', celula: (e) => diaEHora(e.quando, fuso) },
          {
            titulo: 'O quê',
            cabecalhoDaLinha: true,
            celula: (e) => (
              <>
                {O_QUE[e.acao] ?? e.acao}
                <span class="linha-menor">{resultadoDe(e)}</span>
              </>
            ),
          },
          {
            titulo: 'De onde',
            celula: (e) => (
              <>
                {dispositivo(e.origem?.agente ?? '')}
                <span class="linha-menor">{e.origem?.ip}</span>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
