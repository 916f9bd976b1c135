/**
 * O código fonético de uma palavra no português do Brasil: grafias que soam igual têm o mesmo código. Serve para achar
 * e para pesar ("soa igual" vale menos que "é igual"); por isso prefere juntar a separar, mas nunca confunde A com O
 * no fim (Paulo e Paula). Uma passada, letra a letra com as vizinhas: é chamado milhões de vezes.
 */

/** Sem a cedilha não se sabe o som do C (Branco, França). Nos cadastros em ASCII, foram estas que a perderam. */
const PERDERAM_A_CEDILHA = new Set(
  `GONCALVES GONCALO LOURENCO MENDONCA FRANCA BRAGANCA GRACA GRACAS ESPERANCA ASSUNCAO CONCEICAO
   ENCARNACAO ANUNCIACAO VALENCA PROENCA CONSTANCA BONANCA`.split(/\s+/),
);

const eh = (letras: string, letra: string): boolean => letra !== '' && letras.includes(letra);
const vogal = (letra: string): boolean => eh('AEIOUY', letra);
const brando = (letra: string): boolean => eh('EIY', letra);

/** @param palavra uma só, em maiúsculas de A a Z (ver `normalizar`). */
export function codigoFonetico(palavra: string): string {
  const cedilha = palavra.includes('C') && PERDERAM_A_CEDILHA.has(palavra);
  let codigo = '';
  for (let i = 0; i < palavra.length; i++) {
    const letra = palavra.charAt(i);
    // Consoante dobrada soa uma vez: Jefferson, Mattos, Isabelle.
    if (letra === palavra.charAt(i + 1) && !vogal(letra)) continue;
    const som = cedilha && letra === 'C' && !brando(palavra.charAt(i + 1)) ? 'S' : somDa(letra, palavra, i);
    // Isaac, Souza e Sousa, Andréa e Andréia: o mesmo som seguido não se repete.
    if (som !== '' && !codigo.endsWith(som)) codigo += som;
  }
  return codigo;
}

function somDa(letra: string, p: string, i: number): string {
  const antes = p.charAt(i - 1);
  const depois = p.charAt(i + 1);
  switch (letra) {
    case 'E':
    case 'I':
    case 'Y':
      return somDoI(p, i, antes, depois);
    case 'O':
      return 'U'; // Manoel e Manuel
    case 'U':
      return somDoU(i, antes, depois);
    case 'C':
      return somDoC(p, i, depois);
    case 'G':
      return somDoG(p, i, antes, depois);
    case 'H':
      return eh('LN', antes) && vogal(depois) ? 'I' : ''; // lh e nh soam li e ni; no mais, é mudo
    case 'L':
      return depois === '' || (!vogal(depois) && depois !== 'H') ? 'U' : 'L'; // Valter e Vauter, Elton e Euton
    case 'M':
    case 'N':
      return somNasal(letra, p, i, antes, depois);
    case 'P':
      return depois === 'H' ? 'F' : depois === 'T' ? '' : 'P'; // Raphael; Baptista
    case 'D':
      // Djalma; David e Davi
      return (i === 0 && depois === 'J') || (depois === '' && eh('IY', antes)) ? '' : 'D';
    case 'W':
      return antes === 'A' || (i > 0 && !vogal(depois)) ? 'U' : 'V'; // Kawan; Walter e Valter
    case 'K':
    case 'Q':
      return 'K';
    case 'X':
    case 'Z':
      return 'S'; // Luiz e Luís, Alexandre e Alessandre
    default:
      return letra;
  }
}

/** E e I átonos se trocam na escrita: Felipe e Filipe, Elisângela e Elizângila. */
function somDoI(p: string, i: number, antes: string, depois: string): string {
  if (i === 0 && depois === 'S' && eh('TPCQ', p.charAt(2))) return ''; // Estefani e Stefani
  if (eh('GJ', antes) && eh('AOU', depois)) return ''; // Giovana e Jovana, George e Jorge
  if (i === 2 && p.startsWith('ED') && depois !== '' && !vogal(depois)) return ''; // Edivaldo e Edvaldo
  const depoisDeT = antes === 'T' || (antes === 'H' && p.charAt(i - 2) === 'T');
  return depois === '' && depoisDeT ? '' : 'I'; // Elizabete e Elizabeth, Rute e Ruth
}

function somDoU(i: number, antes: string, depois: string): string {
  if (eh('QG', antes) && brando(depois)) return ''; // Joaquim e Joakim, Guilherme e Ghilherme
  return i === 0 && vogal(depois) ? 'V' : 'U'; // Uelinton e Wellington, Uilson e Wilson
}

function somDoC(p: string, i: number, depois: string): string {
  if (depois === 'H') return eh('RL', p.charAt(i + 2)) ? 'K' : 'S'; // Christian; Michele e Mixele
  if (depois === 'T') return ''; // Victor, Benedicto
  return brando(depois) ? 'S' : 'K';
}

function somDoG(p: string, i: number, antes: string, depois: string): string {
  if (antes === 'N' && !vogal(depois)) return ''; // Wellington
  if (i === 1 && p.startsWith('IGN')) return ''; // Ignácio e Inácio
  return brando(depois) ? 'J' : 'G'; // Geferson e Jeferson
}

function somNasal(letra: string, p: string, i: number, antes: string, depois: string): string {
  if (depois === '' && antes === 'A' && eh('AEIOUYW', p.charAt(i - 2))) return ''; // Kauan e Kauã, sem o til
  return letra === 'M' && vogal(depois) ? 'M' : 'N'; // Yasmin e Yasmim, Campos e Canpos
}
