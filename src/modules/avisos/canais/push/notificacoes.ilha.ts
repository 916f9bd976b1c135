/** Inscreve este aparelho: pergunta à pessoa, pede a inscrição ao navegador e a envia no próprio formulário. */
const SEM_SUPORTE =
  'Este navegador não recebe notificações. No iPhone, acrescente antes o sistema à tela de início e abra por lá.';
const NEGADO =
  'O navegador está proibido de mostrar notificações deste endereço. Mude isso no cadeado ao lado do endereço e tente de novo.';
const FALHOU = 'O navegador não conseguiu se inscrever. Confira a conexão e tente de novo.';

async function inscrever(form: HTMLFormElement): Promise<string> {
  const registro = await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  const applicationServerKey = form.dataset['notificacoes'] ?? '';
  const inscrita = await registro.pushManager.getSubscription();
  // Uma inscrição feita com outra chave do sistema não serve mais.
  await inscrita?.unsubscribe();
  return JSON.stringify(await registro.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
}

async function ligar(form: HTMLFormElement): Promise<void> {
  const aviso = form.querySelector('[role=alert]');
  const botao = form.querySelector('button');
  const campo = form.querySelector<HTMLInputElement>('input[name=inscricao]');
  if (!aviso || !botao || !campo) return;
  aviso.textContent = 'serviceWorker' in navigator && 'PushManager' in window ? '' : SEM_SUPORTE;
  if (aviso.textContent) return;
  botao.disabled = true;
  try {
    if ((await Notification.requestPermission()) === 'granted') {
      campo.value = await inscrever(form);
      form.submit();
    } else {
      aviso.textContent = NEGADO;
    }
  } catch {
    aviso.textContent = FALHOU;
  } finally {
    botao.disabled = false;
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-notificacoes]')) {
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    void ligar(form);
  });
}
