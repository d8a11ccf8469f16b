import type { PackageOptions } from './options';

const ENVIRONMENT_WORDS = { production: '本番 (production)', test: '検証 (test)' } as const;

/** The first page of a package: what it is for, and what lies where. */
export function readme(about: {
  readonly name: string;
  readonly id: string;
  readonly version: string;
  /** Path in the package. */
  readonly manifest: string;
  readonly options: PackageOptions;
}): string {
  const { options } = about;
  return `KPI 集計  ${about.name}

環境 (environment)          ${ENVIRONMENT_WORDS[options.environment]}
公開先 (address)            ${options.url}
マニフェストの Id           ${about.id}
マニフェストの Version      ${about.version}
office.js                   ${options.closed ? '同梱（インターネット接続なしで動作）' : 'Microsoft のサイトから読み込み'}

はじめに guide/README.md をお読みください（メモ帳で開けます）。

web/            Web サーバーに置くファイル一式。IIS 用の web.config を含みます。
server/         nginx 用の設定（nginx.conf）
manifest/       Excel に登録するマニフェスト（${about.manifest}）
share/          試行用の共有フォルダーを登録・解除する .reg ファイル${options.share ? `（${options.share}）` : '（\\\\\\\\SERVER\\\\FOLDER を実際の共有に書き換えてください）'}
guide/          導入・更新・削除・動かないとき・安全性の説明
LICENSE、THIRD-PARTY-NOTICES.txt    ライセンス
sbom.cdx.json   部品表（CycloneDX）
SHA256SUMS.txt  ファイルのハッシュ値

Start with guide/README.md. web/ goes onto the web server, manifest/ into Excel.
`.replaceAll('\n', '\r\n');
}
