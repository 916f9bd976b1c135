import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { criarAssinador } from '../../entrada/cofre/assinatura.ts';
import { porCookie } from '../../http/cookie.ts';
import { type Escrito, escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { entrarComCodigo } from '../entrar-com-codigo.ts';

const OPCOES = {
  schema: { hide: true },
  config: { acesso: { publica: 'a pessoa presa e a família entram por aqui' } },
} as const;

export function registrarEntradaPorCodigo(app: Aplicacao): void {
  const assinador = criarAssinador([app.servicos.chaveMestra]);

  app.get('/entrar/codigo', OPCOES, (_req, reply) => responderPagina(reply, <PaginaDeEntrar escrito={{}} />));

  app.post('/entrar/codigo', OPCOES, async (req, reply) => {
    const r = await entrarComCodigo(app.servicos, assinador, req.quem, req.body);
    if (!r.ok) {
      // Dezesseis letras digitadas num celular não se perdem por um erro na data: voltam só a quem as mandou.
      const escrito = escritoEm(req.body, ['codigo']);
      return responderFormulario(reply, r.recusas, (p) => <PaginaDeEntrar escrito={escrito} problemas={p} />);
    }
    return porCookie(reply, r.valor.token).redirect('/meus-dados', 303);
  });
}

function PaginaDeEntrar({ escrito, problemas = new Problemas() }: { escrito: Escrito; problemas?: Problemas }) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina titulo="Entrar com o código" ativo="entrar" migalhas={[{ rotulo: 'Entrar', href: '/entrar' }]}>
      <div class="letra-grande">
        <h1>Entrar com o código da folha</h1>
        <p>Para a pessoa presa e a família. O código está na folha que a Defensoria ou a unidade entregou.</p>
        <ResumoDeErros erros={problemas.resumo} />
        <Formulario para="/entrar/codigo">
          <Campo
            {...de('codigo')}
            rotulo="Código da folha"
            dica="São 16 letras e números. Tanto faz maiúscula ou minúscula."
            tamanho="medio"
            maxLength={40}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
          <Campo {...de('nascimento')} rotulo="Data de nascimento da pessoa presa" type="date" tamanho="medio" />
          <Campo {...de('mae')} rotulo="Nome completo da mãe da pessoa presa" maxLength={200} autocomplete="off" />
          <p class="acoes">
            <Botao variante="primario">Ver os dados</Botao>
          </p>
        </Formulario>
        <p>
          Não tem código, ou ele venceu? Peça à Defensoria Pública ou à direção da unidade. É de graça.{' '}
          <a href="/manual/pessoa-presa-e-familia">Como usar</a>
        </p>
      </div>
    </Pagina>
  );
}
