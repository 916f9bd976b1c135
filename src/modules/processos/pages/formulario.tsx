import {
  Botao,
  Campo,
  Formulario,
  type GrupoDeOpcoes,
  type Opcao,
  ResumoDeErros,
  Selecao,
} from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { type Escrito, NOME_DO_SIGILO, Problemas, SIGILOS, valorDe } from '../../acesso/index.ts';
import { lerNumero } from '../numero.ts';
import { CLASSES, classeEscrita, ESPECIES_DE_PROCESSO } from '../processo.ts';

interface Props {
  escrito: Escrito;
  orgaos: readonly GrupoDeOpcoes[];
  problemas?: Problemas;
}

export function PaginaDeRegistrar({ escrito, orgaos, problemas = new Problemas() }: Props) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  const versao = valorDe(escrito, 'versao');
  const titulo = versao === undefined ? 'Registrar processo' : 'Mudar o processo';
  const volta = lerNumero(valorDe(escrito, 'numero') ?? '');
  return (
    <Pagina titulo={titulo} ativo="titulares" migalhas={[{ rotulo: 'Processos', href: '/processos' }]}>
      <h1>{titulo}</h1>
      <p class="lide">As partes, as penas e as ordens de prisão lançam-se na página de cada pessoa.</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/processos">
        {versao !== undefined && <input type="hidden" name="versao" value={versao} />}
        <Campo
          {...de('numero')}
          rotulo="Número"
          dica="20 algarismos, com ou sem pontuação."
          inputMode="numeric"
          autocomplete="off"
          maxLength={40}
          readOnly={versao !== undefined}
        />
        <Selecao {...de('especie')} rotulo="Espécie" vazio="Escolha" opcoes={emOpcoes(ESPECIES_DE_PROCESSO)} />
        <Campo
          {...de('classe')}
          rotulo="Classe"
          opcional
          dica="O código das Tabelas Processuais Unificadas."
          inputMode="numeric"
          tamanho="medio"
          maxLength={6}
          {...{ list: 'classes' }}
        />
        <datalist id="classes">
          {Object.keys(CLASSES).map((codigo) => (
            <option key={codigo} value={codigo}>
              {classeEscrita(codigo)}
            </option>
          ))}
        </datalist>
        <Selecao {...de('orgaoId')} rotulo="Órgão" opcional vazio="Não está na lista" opcoes={orgaos} />
        <Campo
          {...de('orgaoNome')}
          rotulo="Órgão, por escrito"
          opcional
          dica="Só se não está na lista: de outro estado, por exemplo."
          maxLength={200}
        />
        <Selecao {...de('sigilo')} rotulo="Sigilo" dica={DO_SIGILO} opcoes={SIGILOS.map(emNivel)} tamanho="medio" />
        <p class="acoes">
          <Botao variante="primario">Gravar</Botao>
          <Botao variante="terciario" href={volta && versao !== undefined ? `/processos/${volta}` : '/processos'}>
            Voltar sem gravar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

const DO_SIGILO =
  'Vale para tudo o que já se lançou deste processo e para o que se lançar. Sigiloso: só quem tem credencial de uma das pessoas o vê, e você pode deixar de vê-lo.';

const emOpcoes = (nomes: Readonly<Record<string, string>>): Opcao[] =>
  Object.entries(nomes).map(([valor, rotulo]) => ({ valor, rotulo }));

const emNivel = (valor: (typeof SIGILOS)[number]): Opcao => ({ valor, rotulo: NOME_DO_SIGILO[valor] });
