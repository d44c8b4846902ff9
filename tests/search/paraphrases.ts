/**
 * What people say instead of the message, written by hand without looking at the search words of the codes: codes that are
 * right (the first named is meant), then a query a line, Korean or English.
 */
export const PARAPHRASES = `
400100000 400100001
파라미터를 이상하게 보낸 것 같은데 잘못된 요청이래요
the request was rejected because one of the parameters is bad
400100001 400100000
입력값 검증에 걸렸어요 값이 틀렸대요
it complains that what I entered is not valid
400100002
헤더 이름에 쓸 수 없는 글자를 넣었나 봐요
header key contains characters it does not accept
401100000 401199000
appkey가 안 맞는다고 튕겨요
앱키 복사해서 넣었는데 잘못됐대요
wrong application key used in the request path
401100001
유저 uuid가 이상하다고 나옵니다
user id is not recognised
403100000
내 계정에는 이 작업 할 권한 없음
동료는 되는데 저만 접근 거부됩니다
my account lacks permission for this operation
409100000
같은 요청을 두 번 눌러서 중복 처리됐나 봐요
double submit, same request was already being handled
500100000
DB 쪽 오류인지 잠깐 장애인지 모르겠네요 일시적 오류래요
database query blew up on the server side
400101000
API Gateway 서비스를 더 못 만들어요 개수 꽉 찼대요
서비스 몇 개까지 만들 수 있나요 한도 넘었다고 함
cannot add another gateway service, limit reached
404101000
지운 게이트웨이 서비스를 조회했더니 없대요
게이트웨이 서비스 아이디가 없다고 나와요
the gateway service id I pass does not exist
400102000
메서드를 하나도 안 만들어서 스테이지를 못 만드네요
리소스에 메소드가 없으면 스테이지 추가 안 되나요
can't make a stage because no methods were defined yet
400102001
스웨거 문서 문법이 깨졌나 봐요 업로드 안 됨
openapi yaml is malformed and refuses to import
400102002
스펙 파일에 info 블록이 빠졌어요
openapi file lacks the info section
400102003
스웨거에 schemes 안 적었더니 가져오기 실패
missing scheme (http/https) in my swagger
400102004
스펙 파일에 paths가 통째로 없대요
no paths section in the spec we upload
400102005
x-nhncloud 확장 플러그인 값 오류로 import 안돼요
bad value in the nhncloud extension of the swagger
400102006
스웨거 paths에 적은 url 경로가 잘못됐다고 함
one of the resource paths in the openapi paths is not acceptable
400102007
definitions 안의 모델 스키마를 잘못 적었나 봐요
schema of a model under definitions is wrong
400102008
스웨거 parameters 정의가 이상하대요
a parameter definition in our openapi file is incorrect
400102009
responses 쪽 정의가 틀려서 스웨거 못 올림
the response object in the spec is defined wrong
400102010
$ref로 참조한 모델이 definitions에 없어요
dangling $ref, the model is never defined
400102011
produces에 쓴 컨텐트 타입이 이상하대요
mime type in consumes is rejected
400102012
메서드를 더 추가하려니까 한도 초과래요
too many methods on resources, can't add more
400102013
스웨거 올렸는데 만들 리소스가 하나도 없대요
import had nothing to create
400102014
최상위 경로 / 를 지우려고 했는데 안 지워져요
루트 리소스 제거 불가
trying to remove the root path
400102015
리소스에 붙인 플러그인 설정값이 틀린 것 같아요
resource plugin settings could not be parsed
409102000
똑같은 경로의 리소스가 이미 있어서 못 만든대요
a resource with this path exists already
400103000
선언 안 한 path variable을 써서 그런가요
경로 변수를 잘못 넣었대요
used a path variable that isn't declared on the parent path
400103001
이 리소스에는 그 스테이지 플러그인을 못 붙인다네요
the plugin is in a place where it is not allowed on the stage resource
400103002
프리 api 주소에 스테이지 url을 넣으니 안 됨
pre-call url points to the stage's own url
400103003
여기 리소스에서는 백엔드 주소를 따로 덮어쓸 수 없나 봐요
can't override backend endpoint on this path
400103004
백엔드 URL 형식이 틀려서 스테이지 수정이 안돼요
http:// 빼고 백엔드 주소 적었더니 형식 오류
backend address of the stage is malformed
400103005
요금제에 물려 있는 스테이지라 삭제가 안 되는 건가요
사용량 플랜 연결된 스테이지 지우기
stage deletion blocked by attached usage plan
400103006
스테이지를 더 추가할 수 없어요 최대치래요
stage quota reached, cannot add one more
409103002
같은 이름의 스테이지가 벌써 있대요
stage name already taken
409103003
스테이지에 리소스 적용 눌렀더니 이미 최신이라고 함
applying resources says it is already up to date
500103000
스테이지 플러그인 설정을 변환하다 실패
could not parse the plugin settings of the stage
500103001 500103002
스테이지가 안 만들어져요 잠시 후 다시 하라네요
creating a stage did not work, told to retry
500103002
서버 그룹이 없다고 스테이지 생성이 안 돼요
there is no server group for the new stage
500103003
스테이지 url 지우다 오류나서 삭제 안됨
removing the url of a stage broke
400104000
지금 배포돼 있는 이력은 못 지우나요
기반 이력 제거가 안 됨
can't remove the deployment record that is live right now
400104001
완료 안 된 배포로는 롤백이 안 된대요
리버트하려는데 그 이력은 배포 상태가 안 맞대요
rollback only works with deployments that finished
400104002 400104003 400104006
배포하려는데 스테이지에 리소스가 텅 비었대요
nothing on the stage to deploy, resources are empty
400104003 400104004 400104005 400104006
deploying says a path is empty on a stage resource
400104004 400104005
이미 지운 스테이지에 배포하려고 했나 봐요
배포하는데 스테이지 정보를 못 찾는대요
409104000
되돌리려는 버전이 지금 거랑 똑같대요
롤백했는데 차이가 없다고 거절
reverting to a version identical to what is live
409104001
앞의 배포가 아직 안 끝나서 배포가 안 됨
다른 배포가 돌고 있다고 막혀요
another deployment of this stage is still running
409104002
바뀐 게 없어서 배포 못 한대요
deploy refused, nothing changed since last time
500104002
배포 실패 후 자동 복구도 실패했대요
auto recovery to the previous deployment failed as well
500104003
배포할 라우터가 없다고 나옵니다
no routers available when deploying
500104004
스테이지 리소스 목록을 문자열로 못 바꿨대요
serialising the stage resource list broke
500104005
백엔드 타입이 지원 안 되는 거래요
that type of backend endpoint is not supported
500104006
저장된 배포 json을 못 읽었대요
stored deploy json could not be turned back into resources
500104007
스테이지 롤백 자체가 실패했어요
stage revert failed with internal error
500104008
일시적으로 배포 요청을 못 받는대요
deployment request temporarily not accepted, try later
400105000
사용 중인 키라서 안 지워져요
어딘가에 물려 있는 api 키는 삭제 불가
key is still attached to something so it can't be removed
404105000
그런 api 키는 없대요
api key id cannot be located
500105000
키 재발급 눌렀는데 실패했어요
새 키로 갱신이 안 됩니다
rotating the key failed
500105001
API 키를 새로 만들려는데 안 만들어져요
could not make a new api key because the same one exists
500105002
API 키 연결 끊기가 실패했어요
part of the key data could not be removed
500105003
api 키 제거가 실패함
removing the api key did not work
400106000
키의 플랜을 바꾸려는데 옮길 플랜에 스테이지가 없대요
the plan I move the key to has no stage attached
400106001
스테이지가 붙어 있어서 플랜을 못 지워요
usage plan removal refused since stages are attached
400106002
api 키 달린 스테이지라 연결을 못 끊는대요
must detach the keys before detaching the stage
404106000
연결된 키 정보가 없다고 나와요 구독이 없나 봐요
subscription of the key is missing
409106000
그 api 키는 이 스테이지에 벌써 붙어 있대요
one of the keys is on the stage already
409106001
이 스테이지는 이미 이 플랜에 연결되어 있다네요
stage is linked with that usage plan already
500106000
키 몇 개가 연결이 안 됐어요
some keys failed to attach to the plan's stage
500106001
일부 키가 안 끊어져요
some keys could not be detached from the plan
500106002
키의 요금제 변경이 실패했어요
switching the plan of a key failed
500106003
플랜 삭제하다가 실패
usage plan could not be removed
404107000
파라미터는 메서드에만 걸 수 있대요
parameters may be put on methods only
404107001
CORS로 생긴 OPTIONS에는 파라미터 못 넣나요
adding a parameter to the auto-made OPTIONS method
404108000
모델이 없다고 나옵니다
that model does not exist
400109001
어디선가 참조하는 모델이라 못 지우나 봐요
model is still used somewhere so deleting is refused
404109000
API 문서를 못 찾겠대요
there is no api documentation to show
404109001
API 문서 공개 상태를 못 바꿔요
publishing the api doc failed
409109000
같은 이름으로 모델을 또 만들 수 없나요
model name is taken
500109000
API 문서 만들기가 실패했어요
generating the api documentation failed
400110000
통계 조회 날짜 범위가 잘못됐대요
그래프가 안 나오고 기간이 이상하다고 함
statistics period is too short to draw the chart
401199000 401100000
앱키 인증이 안 됩니다
appkey authentication failed
500197000
지운 스테이지의 레코드셋을 못 찾는대요
record set name could not be located
`

/**
 * How later revisions may word the messages: invented, none is copied from one. Same form.
 */
export const REWORDINGS = `
400100000 400100001
The parameter is invalid
400100001 400100000
The input value is invalid.
400100002
The header name is not valid.
401100000 401199000
The AppKey is invalid.
유효하지 않은 앱키입니다.
401100001
The UUID is invalid.
403100000
The user is not allowed
해당 작업에 대한 권한이 없습니다
409100000
The request could not be completed because it is duplicated.
중복된 요청이므로 요청을 완료할 수 없습니다.
500100000
DB query failed.
400101000
The maximum number of services has been exceeded.
최대 서비스 생성 개수를 초과했습니다.
404101000
Could not find the API Gateway service.
API Gateway 서비스를 찾을 수 없습니다.
400102000
There is no resource for the stage.
생성된 리소스 메서드가 없으므로 스테이지를 생성할 수 없습니다.
400102001
The Swagger file is invalid.
400102002
Could not find the Swagger info.
Swagger 파일에 info 항목이 없습니다.
400102003
Swagger scheme not found.
400102004
Swagger paths were not found.
400102005
The x-nhncloud-apigateway plugins are invalid.
400102006
The path string is invalid
paths 항목에 올바르지 않은 리소스 경로가 있습니다.
400102007
The model schema is invalid.
400102008
The path parameter data is invalid.
400102009
The path response data is invalid.
400102010
The model reference is invalid.
400102011
Content-Type of produces or consumes is invalid.
400102012
The maximum number of resource methods has been exceeded
리소스 메서드 최대 개수를 초과했습니다.
400102013
There is no resource to create.
생성할 수 있는 리소스가 없습니다.
400102014
Failed to delete the resource, because it is the topmost path.
루트("/") 리소스는 삭제가 불가능합니다.
400102015
Failed to convert the resource plugin config to a bean.
409102000
Failed to create duplicate resources.
경로가 중복된 리소스는 생성할 수 없습니다.
400103000
Path variables cannot be used. You can set only variables declared for the selected path or above.
400103001
Failed to update the stage resource. The position of the stage resource plugin is invalid.
400103002
Failed to update stage resource: stage URL is not allowed for PRE_API URL.
400103003
Failed to update stage resource. A custom endpoint URL is not allowed for this stage resource path.
백엔드 엔드포인트 URL을 재정의할 수 없는 리소스입니다.
400103004
Failed to create or update the stage. The format of backend endpoint URL is invalid.
400103005
Failed to delete the stage. A usage plan is connected to the stage.
스테이지에 연결된 사용량 계획이 있습니다. 연결을 해제한 후 스테이지를 삭제하세요.
400103006
The maximum number of stages has been exceeded.
스테이지의 최대 생성 개수를 초과했어요.
409103002
Failed to create stage. The stage name is duplicated.
이름이 중복된 스테이지는 생성할 수 없습니다.
409103003
Latest resources have already been applied.
500103000
Failed to convert the plugin config of stage resource to bean.
500103001
Failed to create stage. Try again.
500103002
Could not find any server groups.
500103003
Failed to delete the stage URL.
400104000
Unable to delete the base deployment history of the stage or the history of the currently deployed stage.
현재 배포되어 있는 이력과 기반 배포 이력은 삭제가 불가합니다.
400104001
The stage can only be rolled back to a deployment with completed status.
400104002
Stage resource for deployment is empty.
400104003 400104004 400104005 400104006
The path of the stage resource for deployment is empty.
409104000
Unable to roll back the stage, no difference from the current stage.
이미 되돌리기가 완료된 배포 이력입니다.
409104001
Failed to deploy because the stage is currently being deployed.
이미 스테이지 배포가 진행되고 있습니다.
409104002
Failed to deploy since the stage has not been changed.
500104002
Failed to roll back previous deployment data.
500104003
Could not find any router to deploy.
500104004
Failed to convert the list of stage resources to string.
500104005
Failed to make the plugin data string from the request body.
지원되지 않는 백엔드 엔드포인트 유형입니다.
500104006
Failed to convert the stage deployment JSON to the stage resource list.
500104007
Failed to roll back the stage.
500104008
Stage deployment request failed temporarily. Try again later.
400105000
Failed to delete the API key. The API key is in use.
연결되어 있는 API Key는 삭제할 수 없습니다.
404105000
Could not find the API key.
API Key 정보가 존재하지 않습니다.
500105000
Failed to regenerate the API key.
API Key 재발급에 실패했습니다.
500105001
Failed to create the API key because of a duplicate API key.
500105002
Failed to delete some of the API key data. Check the cause of the exception.
500105003
Failed to delete the API Key
API Key 삭제에 실패했습니다.
400106000
Failed to change the usage plan of the API key. No stage is connected to the usage plan to change to, or the usage plan is the same as before.
400106001
Failed to delete the usage plan because stages are connected to it.
400106002
The stage has API keys. Disconnect them and try again.
404106000
Could not find the subscription of the API key.
409106000
스테이지에 이미 연결되어 있는 API Key입니다.
409106001
The stage has already been connected to the usage plan.
500106000
Failed to connect the API keys to the stage of usage plan.
API Key 일부를 연결하지 못했습니다.
500106001
Failed to disconnect the API keys from the stage of the usage plan.
500106002
Failed to change the usage plan for API keys.
API Key의 사용량 계획 변경에 실패했습니다.
500106003
Failed to delete the usage plan.
사용량 계획 삭제에 실패했습니다.
404107000
It can only be set for resource methods.
404107001
Cannot be set for OPTIONS methods generated by CORS.
404108000
Could not find the model.
모델 정보가 없습니다.
400109001
Failed to delete the model because it is referenced.
모델을 사용 중인 곳이 있어서 삭제하지 못했습니다.
404109000
Could not find the Swagger of the API document.
404109001
Could not find a stage to create the API document.
409109000
Failed to create a model because the name is duplicated.
모델 이름이 이미 존재합니다. 중복된 이름은 사용할 수 없습니다.
500109000
Failed to convert to a documentable plugin.
API 설명서를 생성하지 못했습니다.
400110000
There is not enough data to make a timeline for the graph.
통계 조회 기간이 올바르지 않습니다.
401199000
Authentication with the AppKey failed.
500197000
Could not find the recordset name.
이미 삭제되었거나 정보를 찾을 수 없는 스테이지입니다.
`

/** What no code answers: other products, other errors, other subjects. */
export const UNRELATED = `
EACCES: permission denied, open '/etc/hosts'
SQLSTATE 23505 unique violation
ORA-00942: table or view does not exist
ERR_CONNECTION_REFUSED
npm ERR! code ERESOLVE
java.lang.OutOfMemoryError: Java heap space
NullPointerException at line 42
CrashLoopBackOff
ImagePullBackOff 때문에 파드가 안 떠요
쿠버네티스 노드 풀 증설
쿠버네티스 클러스터 업그레이드 방법
인스턴스가 부팅되지 않습니다
인스턴스에 SSH 접속이 안 돼요
오브젝트 스토리지에 큰 파일 올리기
로드 밸런서 헬스 체크 실패
블록 스토리지 크기를 늘리고 싶어요
RDS for MySQL 백업 시간 변경
보안 그룹 규칙 추가
플로팅 IP 할당량
메일 발송이 안 됩니다
SMS 발신 번호 등록
푸시 알림이 아이폰에 안 와요
CDN 캐시 퍼지
결제 카드 등록이 안 돼요
이번 달 요금이 너무 많이 나왔어요
세금 계산서 발행 요청
회원 탈퇴는 어떻게 하나요
비밀번호를 잊어버렸어요
내일 날씨 어때
점심 메뉴 추천해 주세요
회의실 예약 부탁드립니다
휴가 신청서 양식
프린터 용지가 걸렸어요
노트북 화면이 깜빡거려요
엑셀에서 피벗 테이블 만들기
파이썬 리스트 정렬
도커 컨테이너가 자꾸 죽어요
깃 머지 충돌 해결
git push rejected non-fast-forward
how do I install docker on ubuntu
kubernetes pod stuck in pending
nginx 502 bad gateway upstream timed out
certificate has expired x509
DNS_PROBE_FINISHED_NXDOMAIN
segmentation fault core dumped
the printer on the third floor is jammed
what is the capital of France
best pizza in Seoul
schedule a meeting for next Tuesday
my laptop battery drains quickly
reset my email password
invoice for last month
translate this sentence into Japanese
how to center a div
redis cluster failover
kafka consumer lag keeps growing
S3 bucket policy example
terraform state lock error
react hook dependency warning
asdfghjkl
ㅋㅋㅋㅋㅋㅋ
zzzzzzzz
가나다라마바사
0x80070005
HTTP 418
E11000
PGRST116
TS2322: Type 'string' is not assignable to type 'number'
CORS preflight blocked by browser extension adblock
fatal: not a git repository
디스크 용량이 부족합니다
메모리 누수 의심
와이파이가 끊겨요
VPN 연결이 안 됩니다
택배가 아직 안 왔어요
`
