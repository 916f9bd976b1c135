/** As dúvidas que mais chegam, com o caminho que resolve. */
export interface Pergunta {
  pergunta: string;
  resposta: string;
  /** Onde se resolve. */
  link?: { href: string; rotulo: string };
}

export const PERGUNTAS: readonly Pergunta[] = [
  {
    pergunta: 'Ainda não tenho acesso. Como peço?',
    resposta:
      'Preencha o pedido de acesso. A coordenação do seu órgão analisa, o dono dos dados autoriza, e o enlace para criar a sua senha chega por e-mail. Você acompanha cada passo pelo número.',
    link: { href: '/pedidos-de-acesso/novo', rotulo: 'Pedir acesso' },
  },
  {
    pergunta: 'Fiz um pedido de acesso. Em que passo está?',
    resposta: 'Tenha à mão o número e o código que você recebeu ao enviar.',
    link: { href: '/pedidos-de-acesso', rotulo: 'Acompanhar o pedido' },
  },
  {
    pergunta: 'Esqueci a senha ou perdi o telefone do segundo fator.',
    resposta:
      'A senha se troca por um enlace mandado ao seu e-mail. Sem o telefone, entre com um dos códigos de recuperação que você imprimiu; sem eles, faça um pedido de ajuda.',
    link: { href: '/entrar', rotulo: 'Ir para a entrada' },
  },
  {
    pergunta: 'Por que uma página diz que não posso?',
    resposta:
      'A página de recusa diz a regra. As mais comuns: a sua lotação atual não alcança aquilo, falta um papel, o acordo acabou, ou falta dizer a finalidade da consulta. O link “Pedir ajuda” de lá traz a página e a regra para cá.',
  },
  {
    pergunta: 'Mudei de unidade e não vejo mais nada.',
    resposta:
      'O acesso acompanha a lotação: ao mudar, o da antiga acaba. Quem vincula papéis no seu órgão registra a nova lotação e propõe os papéis; outra pessoa os autoriza.',
  },
  {
    pergunta: 'Sou da família de uma pessoa presa. O que consigo ver?',
    resposta:
      'Com o código impresso no relatório da pessoa, a data de nascimento e o nome da mãe, vocês veem as datas dela e quem consultou os seus dados.',
    link: { href: '/manual/pessoa-presa-e-familia', rotulo: 'Como entrar com o código' },
  },
];

/** O que cada regra de recusa quer dizer e quem a resolve, para quem vem de uma página que recusou. */
export const REGRAS: Readonly<Record<string, string>> = {
  'sem-entrada': 'Só quem entrou vê aquela página.',
  'sem-lotacao':
    'Você não tem lotação aberta hoje. O seu órgão registra a lotação; o plantão abre sozinho nos dias dele.',
  'sem-permissao':
    'Nenhum papel da sua lotação atual deixa fazer aquilo. Quem vincula papéis no seu órgão pode propô-lo.',
  'fora-do-alcance':
    'O seu papel deixa fazer aquilo, mas não naquele lugar. Se tem outra lotação, troque-a em Minha conta.',
  'acima-do-sigilo': 'O sigilo daquilo é maior que o do seu papel.',
  'sem-credencial': 'É sigiloso: só vê quem recebeu credencial pessoal.',
  interessado: 'Ninguém decide sobre o próprio acesso nem sobre o que propôs. Outra pessoa precisa fazer.',
  'sem-finalidade': 'Faltou dizer a finalidade da consulta.',
  'leitura-parada': 'As suas consultas estão paradas até que outra pessoa confirme que são suas.',
  'confirmar-identidade': 'O ato é sensível: faltou confirmar a identidade.',
  'formulario-velho': 'O formulário era de uma sessão anterior. Recarregue a página e envie de novo.',
};
