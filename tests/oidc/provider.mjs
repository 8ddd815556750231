// An OpenID provider for the tests, on a free port of this machine. Whoever was last named at POST /be signs in at once.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

let who = null;

const server = createServer((request, response) => handle(request, response).catch((fault) => {
  console.error(fault);
  response.writeHead(500).end();
}));

server.listen(0, '127.0.0.1', () => {
  provider = build(`http://127.0.0.1:${server.address().port}`);
  console.log(provider.issuer);
});

let provider;

function build(issuer) {
  const made = new Provider(issuer, {
    clients: [{
      client_id: 'laban', client_secret: 'for-tests', redirect_uris: ['http://127.0.0.1/dang-nhap/ngoai/ve'],
      token_endpoint_auth_method: 'client_secret_post',
    }],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['for-tests'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: who?.email, email_verified: who?.verified ?? true, name: id }),
    }),
    interactions: { url: (context, interaction) => `/who/${interaction.uid}` },
    pkce: { required: () => true },
  });
  // The site of a test listens on another port each time.
  made.Client.prototype.redirectUriAllowed = (uri) => uri.endsWith('/dang-nhap/ngoai/ve');
  return made;
}

async function handle(request, response) {
  if (request.url === '/be') {
    let text = '';
    for await (const part of request) text += part;
    who = JSON.parse(text);
    response.writeHead(204).end();
  } else if (request.url.startsWith('/who/')) {
    await answer(request, response);
  } else {
    await provider.callback()(request, response);
  }
}

async function answer(request, response) {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (who === null) {
    return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'nobody' });
  }

  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: who.id, amr: who.amr ?? ['pwd'] } });
  }

  const grant = new provider.Grant({ accountId: who.id, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}
