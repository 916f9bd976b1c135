/* O que o navegador guarda para mostrar a notificação com o sistema fechado. Não lê nem guarda dado nenhum. */
const AVISOS = '/avisos';

self.addEventListener('push', (evento) => {
  const { titulo = 'Custódia', corpo = 'Há avisos novos.' } = lerCarga(evento.data);
  evento.waitUntil(self.registration.showNotification(titulo, { body: corpo, tag: 'avisos', lang: 'pt-BR' }));
});

function lerCarga(dados) {
  try {
    return dados ? dados.json() : {};
  } catch {
    return {};
  }
}

self.addEventListener('notificationclick', (evento) => {
  evento.notification.close();
  evento.waitUntil(abrirAvisos());
});

/** Na janela do sistema que já está aberta, se há uma. */
async function abrirAvisos() {
  const [janela] = await self.clients.matchAll({ type: 'window' });
  if (!janela) return self.clients.openWindow(AVISOS);
  await janela.focus();
  return janela.navigate(AVISOS);
}
