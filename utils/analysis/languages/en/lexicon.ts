import type { Lexicon } from '../types.ts';

export const lexicon: Lexicon = {
  functionWords: new Set(
    `a about above across after again against ago all almost along already also although always am among an and another any are around as at away back be became because been before behind being below between both but by can cannot could did do does doing done down during each either else enough even ever every few for former from further had has have having he her here hers herself him himself his how however i if in indeed into is it its itself just latter least less let like made many may me meanwhile might mine more moreover most much must my myself neither never next no nor not now of off often on once one only onto or other others our ours ourselves out over own per perhaps rather same she should since so some still such than that the their theirs them themselves then there therefore these they this those though through throughout thus to together too toward towards under until up upon us very was we were what when where whether which while who whom whose why will with within without would yet you your yours`.split(
      /\s+/u,
    ),
  ),
};
