import type { Pair } from '../catalog/index.ts'

/** Tables and links of the guide. */
export const guide = {
  integrations: { ko: '티켓과 프로그램에서 사용하는 방법', en: 'Use the codes in tickets and programs' },
  meaning: { ko: '뜻', en: 'Meaning' },
  count: { ko: '코드 수', en: 'Codes' },
} as const satisfies Record<string, Pair>

/** Names of the pictures. */
export const pictures = {
  objects: { ko: '객체의 관계', en: 'How the objects are connected' },
  live: { ko: '변경이 호출에 반영되기까지', en: 'From a change to live' },
  order: { ko: '해제하고 삭제하는 순서', en: 'The order of disconnecting and deleting' },
} as const satisfies Record<string, Pair>

/** Labels in the pictures. */
export const labels = {
  service: { ko: '서비스', en: 'Service' },
  resource: { ko: '리소스', en: 'Resource' },
  model: { ko: '모델', en: 'Model' },
  stage: { ko: '스테이지', en: 'Stage' },
  deployment: { ko: '배포', en: 'Deployment' },
  stageUrl: { ko: '스테이지 URL', en: 'Stage URL' },
  usagePlan: { ko: '사용량 계획', en: 'Usage plan' },
  apiKey: { ko: 'API Key', en: 'API Key' },
  deploying: { ko: '배포 실행', en: 'deploy' },
  connecting: { ko: '스테이지 연결', en: 'connect stage' },
  resourceChange: { ko: '리소스 변경', en: 'Change resource' },
  stageChange: { ko: '스테이지 설정', en: 'Stage settings' },
  save: { ko: '저장', en: 'Save' },
  apply: { ko: '스테이지 적용', en: 'Apply to stage' },
  deploy: { ko: '배포', en: 'Deploy' },
  disconnectKeys: { ko: '1. API Key 연결 해제', en: '1. Disconnect API Keys' },
  disconnectStage: { ko: '2. 스테이지 연결 해제', en: '2. Disconnect stage' },
  deleteStage: { ko: '3. 스테이지 삭제', en: '3. Delete stage' },
  deletePlan: { ko: '3. 사용량 계획 삭제', en: '3. Delete usage plan' },
  deleteService: { ko: '4. 서비스 삭제', en: '4. Delete service' },
} as const satisfies Record<string, Pair>

/** Sentences that describe each picture; a name in braces is a code of `pictures` in product.yaml, and becomes a link. */
export const pictureTexts = {
  objects: [
    {
      ko: '서비스에는 리소스, 모델, 스테이지가 있습니다. 메서드는 요청과 응답 본문에 모델을 사용합니다.',
      en: 'A service contains resources, models and stages. Methods use models for request and response bodies.',
    },
    {
      ko: '스테이지는 리소스의 사본입니다. 리소스를 적용할 때만 변경됩니다.',
      en: 'A stage is a copy of the resources. It changes only when resources are applied to it.',
    },
    {
      ko: '배포하면 스테이지의 설정이 게이트웨이에 반영되어 스테이지 URL로 호출할 수 있습니다.',
      en: 'A deployment puts the stage on the gateway; then its stage URL can be called.',
    },
    {
      ko: '사용량 계획은 스테이지에 연결됩니다. API Key는 그 사용량 계획 안에서 스테이지에 연결됩니다.',
      en: 'A usage plan is connected to stages. An API Key is connected to a stage within a usage plan.',
    },
  ],
  live: [
    {
      ko: '리소스, 메서드, 플러그인, 파라미터, 응답을 변경하면 저장하고, 스테이지에 적용하고, 배포해야 호출에 반영됩니다.',
      en: 'Resources, methods, plugins, parameters and responses: save, apply to the stage, deploy.',
    },
    {
      ko: '스테이지 플러그인, 백엔드 엔드포인트 URL, URL 재정의는 저장하고 배포하면 반영됩니다.',
      en: 'Stage plugins, the backend endpoint URL and URL overrides: save, deploy.',
    },
    {
      ko: '되돌리기는 스테이지 설정만 변경하므로 이어서 배포해야 합니다.',
      en: 'A rollback changes only the stage settings; deploy afterwards.',
    },
    {
      ko: '사용량 계획의 초당 요청 수와 할당량은 배포 없이 바로 반영됩니다.',
      en: 'Requests per second and quota of a usage plan take effect at once, without a deployment.',
    },
  ],
  order: [
    {
      ko: '스테이지에 연결된 API Key를 해제합니다. 연결된 API Key를 삭제하면 {connected-key} 코드가 반환됩니다.',
      en: 'Disconnect the API Keys from the stage. Deleting a key that is still connected returns {connected-key}.',
    },
    {
      ko: '사용량 계획에서 스테이지 연결을 해제합니다. API Key가 남아 있으면 {connected-stage} 코드가 반환됩니다.',
      en: 'Disconnect the stage from the usage plan. If keys are still connected, {connected-stage} is returned.',
    },
    {
      ko: '사용량 계획이나 스테이지를 삭제합니다. 연결이 남아 있으면 사용량 계획은 {connected-plan}, 스테이지는 {connected-to-plan} 코드가 반환됩니다.',
      en: 'Delete the usage plan or the stage. While they are connected, deleting the plan returns {connected-plan}, and deleting the stage returns {connected-to-plan}.',
    },
    {
      ko: '서비스를 삭제하면 그 안의 스테이지가 모두 함께 삭제됩니다. 사용량 계획에 연결된 스테이지가 있으면 삭제할 수 없으며, 이 경우의 코드는 표에 없습니다. 삭제한 항목은 복구할 수 없습니다.',
      en: 'Deleting a service deletes all its stages. It is refused while one of them is connected to a usage plan; no code of the table names that case. No deletion can be undone.',
    },
  ],
} as const satisfies Record<keyof typeof pictures, readonly Pair[]>
