/** Envia o arquivo em pedaços, com barra: a rede que cai no meio não faz recomeçar. Sem JavaScript, vai inteiro no formulário. */
const form = document.querySelector<HTMLFormElement>('form[data-enviar-arquivo]');
const barra = document.querySelector<HTMLProgressElement>('#andamento-do-envio');
const aviso = document.querySelector<HTMLElement>('#aviso-do-envio');
const TENTATIVAS = 5;
const ESPERA_MS = 2000;

form?.addEventListener('submit', (evento) => {
  const arquivo = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
  if (!arquivo) return;
  evento.preventDefault();
  void enviar(form, arquivo).catch((erro: unknown) => dizer(erro instanceof Error ? erro.message : 'O envio parou.'));
});

async function enviar(formulario: HTMLFormElement, arquivo: File): Promise<void> {
  const campos = new URLSearchParams();
  for (const [nome, valor] of new FormData(formulario)) if (typeof valor === 'string') campos.set(nome, valor);
  const csrf = campos.get('_csrf') ?? '';
  campos.set('nomeDoArquivo', arquivo.name);
  campos.set('tamanho', String(arquivo.size));
  const { id, pedaco } = await pedir<{ id: string; pedaco: number }>('/importacoes/abrir', campos, csrf);
  if (barra) barra.hidden = false;
  for (let i = 0; i * pedaco < arquivo.size; i++) {
    await insistir(() => pedir(`/importacoes/${id}/pedacos/${i}`, arquivo.slice(i * pedaco, (i + 1) * pedaco), csrf));
    if (barra) barra.value = Math.min(1, ((i + 1) * pedaco) / arquivo.size);
  }
  const fim = document.createElement('form');
  fim.method = 'post';
  fim.action = `/importacoes/${id}/recebida`;
  const segredo = document.createElement('input');
  segredo.type = 'hidden';
  segredo.name = '_csrf';
  segredo.value = csrf;
  fim.append(segredo);
  document.body.append(fim);
  fim.submit();
}

/** O que o servidor recusou: insistir não adianta. */
class Recusado extends Error {}

async function pedir<T>(endereco: string, corpo: URLSearchParams | Blob, csrf: string): Promise<T> {
  const headers: Record<string, string> = { 'x-csrf': csrf, accept: 'application/json' };
  if (corpo instanceof Blob) headers['content-type'] = 'application/octet-stream';
  const resposta = await fetch(endereco, { method: 'POST', headers, body: corpo, redirect: 'error' });
  const lida: unknown = await resposta.json().catch(() => ({}));
  if (resposta.ok) return lida as T;
  const { mensagens } = lida as { mensagens?: string[] };
  throw new Recusado(mensagens?.join(' ') ?? 'O servidor recusou o envio. Recarregue a página e envie de novo.');
}

async function insistir(fazer: () => Promise<unknown>): Promise<void> {
  for (let vez = 1; ; vez++) {
    try {
      await fazer();
      return;
    } catch (erro) {
      if (erro instanceof Recusado || vez === TENTATIVAS) throw erro;
      dizer('A conexão caiu; tentando de novo…');
      await new Promise((pronto) => setTimeout(pronto, ESPERA_MS * vez));
    }
  }
}

function dizer(texto: string): void {
  if (aviso) aviso.textContent = texto;
}
