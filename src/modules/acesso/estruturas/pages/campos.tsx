import { Botao, Campo, Selecao } from '../../../../ui/componentes/index.ts';
import { type Escrito, Problemas, valorDe } from '../../http/formulario.tsx';
import type { Estrutura } from '../estrutura.ts';
import { FUSO_DE_BRASILIA } from '../lugares.ts';
import { opcoesDeFuso, opcoesDeUf } from './opcoes.ts';

export interface PropsDosCampos {
  escrito: Escrito;
  problemas?: Problemas | undefined;
}

/** Os campos comuns a cadastrar e editar. */
export function CamposDaEstrutura({ escrito, problemas = new Problemas() }: PropsDosCampos) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <>
      <Campo {...de('nome')} rotulo="Nome" maxLength={200} />
      <Campo {...de('sigla')} rotulo="Sigla" maxLength={30} tamanho="medio" dica="Única entre as vizinhas." />
      <fieldset>
        <legend>Lugar</legend>
        <div class="campos-lado-a-lado">
          <Selecao
            {...de('uf')}
            rotulo="Estado"
            opcional
            vazio="Nacional"
            opcoes={opcoesDeUf(valorDe(escrito, 'uf'))}
          />
          <Campo {...de('municipio')} rotulo="Município" opcional maxLength={100} />
        </div>
        <Selecao
          {...de('fuso')}
          rotulo="Hora legal"
          dica="À meia-noite dela começam e acabam as lotações daqui."
          opcoes={opcoesDeFuso()}
          valor={valorDe(escrito, 'fuso') ?? FUSO_DE_BRASILIA}
          tamanho="medio"
        />
      </fieldset>
      <fieldset>
        <legend>Jurisdição e plantão</legend>
        <div class="campos-lado-a-lado">
          <Campo {...de('comarca')} rotulo="Comarca" opcional maxLength={100} />
          <Campo
            {...de('regiao')}
            rotulo="Região"
            opcional
            maxLength={100}
            dica="Plantão de fim de semana e feriado."
          />
          <Campo {...de('circunscricao')} rotulo="Circunscrição" opcional maxLength={100} dica="Plantão de recesso." />
        </div>
      </fieldset>
    </>
  );
}

/** O lugar da estrutura, como os campos o mostram ao abrir. */
export const lugarDe = ({ uf, municipio, comarca, regiao, circunscricao, fuso }: Estrutura): Escrito => ({
  uf,
  municipio,
  comarca,
  regiao,
  circunscricao,
  fuso,
});

export const FimDoFormulario = ({ rotulo, voltar }: { rotulo: string; voltar: string }) => (
  <p class="acoes">
    <Botao variante="primario">{rotulo}</Botao>
    <Botao variante="terciario" href={voltar}>
      Voltar sem salvar
    </Botao>
  </p>
);
