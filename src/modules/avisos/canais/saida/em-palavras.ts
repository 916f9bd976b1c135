/** O código curto de uma falha de entrega, dito a quem opera: o que houve e o que fazer. */
const PALAVRAS: Readonly<Record<string, string>> = {
  'tempo-esgotado': 'Não respondeu em 10 segundos',
  'nome-nao-existe': 'O nome da máquina não existe ou não responde',
  'conexao-recusada': 'A máquina recusou a conexão',
  'conexao-caiu': 'A conexão caiu no meio',
  'sem-conexao': 'Não foi possível conectar',
  'certificado-invalido': 'O certificado do receptor não é válido',
  'endereco-privado': 'O nome leva a uma rede interna, que o sistema não chama',
  redirecionou: 'Mandou ir a outro endereço; o sistema não segue',
  'segredo-ilegivel': 'O segredo guardado não pôde ser aberto: troque-o',
  'webhook-encerrado': 'O cadastro foi encerrado',
  'sem-aparelho': 'Nenhum aparelho ligado',
  'chave-invalida': 'A chave que o aparelho mandou não serve: ligue-o de novo',
  'servico-desconhecido': 'O serviço de notificação não é dos conhecidos',
  'sem SMTP_URL': 'Não há servidor de e-mail configurado',
  ECONNREFUSED: 'O servidor recusou a conexão',
  ECONNECTION: 'Não foi possível conectar ao servidor',
  ESOCKET: 'Não foi possível conectar ao servidor',
  ETIMEDOUT: 'O servidor não respondeu a tempo',
  EDNS: 'O nome do servidor não existe ou não responde',
  EAUTH: 'O servidor recusou a senha do sistema',
};

export function erroEmPalavras(erro: string | null | undefined): string {
  if (!erro) return '';
  const codigo = /^(?:resposta-)?(\d{3})$/.exec(erro)?.[1];
  return codigo ? `Respondeu ${codigo}` : (PALAVRAS[erro] ?? erro);
}
