import { Selecao } from '../../../../../ui/componentes/index.ts';
import { contarItens } from '../campos.ts';
import { camposDosOutrosTipos, camposDoTipo } from '../campos-do-evento.ts';
import { usarPreenchimento, valorDe } from '../preenchimento.ts';
import { textoDe } from '../textos/index.ts';
import { Entrada } from './entrada.tsx';
import { ErroDoGrupo } from './erro-do-grupo.tsx';

export function CamposDoEvento({ nome, tipo }: { nome: string; tipo: string }) {
  const p = usarPreenchimento();
  return (
    <>
      {camposDoTipo(tipo).map((c) => {
        if (tipo === 'indulto' && c.nome === 'condenacao') return <QualCondenacao key={c.nome} nome={nome} />;
        if (c.partes.length === 0) return <Entrada key={c.nome} nome={`${nome}.${c.nome}`} tipoDeEvento={tipo} />;
        return (
          <div class="fila-grupo" key={c.nome} id={`${nome}.${c.nome}`} tabIndex={-1}>
            {c.partes.map((parte) => (
              <Entrada key={parte} nome={`${nome}.${parte}`} tipoDeEvento={tipo} tamanho="curto" />
            ))}
            <ErroDoGrupo nome={`${nome}.${c.nome}`} />
          </div>
        );
      })}
      {camposDosOutrosTipos(tipo)
        .filter((outro) => valorDe(p, `${nome}.${outro}`) !== '')
        .map((outro) => (
          <input key={outro} type="hidden" name={`${nome}.${outro}`} value={valorDe(p, `${nome}.${outro}`)} />
        ))}
    </>
  );
}

/** O indulto escolhe entre as condenações do próprio formulário. */
function QualCondenacao({ nome }: { nome: string }) {
  const p = usarPreenchimento();
  const campo = `${nome}.condenacao`;
  const texto = textoDe(campo, 'indulto')!;
  const valor = valorDe(p, campo);
  const ids = Array.from({ length: contarItens(p.campos, 'condenacoes') }, (_, i) =>
    valorDe(p, `condenacoes.${i}.id`).trim(),
  );
  const escolhas = [...new Set([...ids, valor])].filter((id) => id !== '');
  return (
    <Selecao
      id={campo}
      rotulo={texto.rotulo}
      vazio={texto.vazio}
      valor={valor}
      opcoes={escolhas.map((id) => ({ valor: id, rotulo: id }))}
      erro={p.erros.get(campo)}
      tamanho="medio"
    />
  );
}
