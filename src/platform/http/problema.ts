/** Os erros que a pessoa pode ver: o que houve e o que fazer. Na API, RFC 9457; nas páginas, HTML. */
export interface Problema {
  status: number;
  titulo: string;
  detalhe: string;
}

const PROBLEMAS: Record<number, Omit<Problema, 'status'>> = {
  400: {
    titulo: 'Pedido malformado',
    detalhe: 'O endereço ou o corpo do pedido não pôde ser lido. Confira-os e tente de novo.',
  },
  403: {
    titulo: 'Pedido vindo de outro site',
    detalhe: 'Este formulário só aceita envios feitos a partir desta página. Abra-a e envie de novo.',
  },
  404: { titulo: 'Página não encontrada', detalhe: 'Este endereço não existe aqui. Confira se foi copiado inteiro.' },
  405: { titulo: 'Método não aceito', detalhe: 'Este endereço existe, mas não aceita este método.' },
  408: {
    titulo: 'O envio demorou demais',
    detalhe: 'A conexão ficou parada antes de o pedido chegar inteiro. Tente de novo.',
  },
  413: { titulo: 'Arquivo grande demais', detalhe: 'O limite é de 2 MB. Envie um caso por vez.' },
  415: {
    titulo: 'Formato não aceito',
    detalhe: 'Envie o corpo em JSON, com o cabeçalho Content-Type: application/json.',
  },
  429: { titulo: 'Pedidos demais', detalhe: 'Houve muitos pedidos em pouco tempo. Espere um minuto e tente de novo.' },
  500: {
    titulo: 'Algo deu errado aqui',
    detalhe:
      'O erro é do sistema, não seu, e o que você enviou não foi guardado. Tente de novo; se continuar, informe o código abaixo.',
  },
  503: { titulo: 'O sistema não respondeu', detalhe: 'Não houve resposta a tempo. Tente de novo daqui a pouco.' },
};

/** Mensagens mais precisas, pelo código do erro. */
const POR_CODIGO: Record<string, string> = {
  BANCO_FORA_DO_AR:
    'O banco de dados não respondeu. O que você enviou não foi gravado, nem em parte. Espere um minuto e tente de novo; se já tinha recebido confirmação, ela continua valendo.',
  FST_ERR_CTP_INVALID_JSON_BODY:
    'O corpo não é JSON válido: há um sinal fora do lugar ou o texto termina antes do fim.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'O corpo veio vazio. Envie um objeto JSON.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'O tamanho anunciado do corpo não confere com o recebido.',
  FST_ERR_BAD_URL: 'O endereço tem um sinal de porcentagem (%) mal escrito.',
};

export function problemaDe(status: number, codigo?: string): Problema {
  const conhecido = PROBLEMAS[status] ?? PROBLEMAS[status >= 500 ? 500 : 400]!;
  return { status, titulo: conhecido.titulo, detalhe: POR_CODIGO[codigo ?? ''] ?? conhecido.detalhe };
}
