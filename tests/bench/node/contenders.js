'use strict';
// Everybody who takes part, in one form: `list` answers an array of rows. Libraries are loaded by the contender that
// uses them.

const path = require('node:path');

const TOKEN = 'bench-token';
const BUSINESS = 'b';
const PATH = '/api/v1/accounting/invoices';
const headers = { authorization: `Bearer ${TOKEN}`, accept: 'application/json', 'x-business-id': BUSINESS };

const contenders = {
  ours(baseUrl) {
    const { YionStackClient } = require(path.join(__dirname, '../../../bindings-node'));
    const client = new YionStackClient({ token: TOKEN, baseUrl });
    return { list: () => client.invoices.list(BUSINESS), iterate: () => client.invoices.iterate(BUSINESS), close: () => client.close() };
  },

  fetch(baseUrl) {
    const url = baseUrl + PATH;
    const list = async () => {
      const answer = await fetch(url, { headers });
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    };
    return { list, close() {} };
  },

  axios(baseUrl) {
    const axios = require('axios');
    const { Agent } = require('node:http');
    const agent = new Agent({ keepAlive: true });
    const client = axios.create({ baseURL: baseUrl, headers, httpAgent: agent, proxy: false });
    return { list: async () => (await client.get(PATH)).data, close: () => agent.destroy() };
  },

  undici(baseUrl) {
    const { Agent, request } = require('undici');
    const dispatcher = new Agent();
    const url = baseUrl + PATH;
    const list = async () => {
      const { statusCode, body } = await request(url, { headers, dispatcher });
      if (statusCode !== 200) throw new Error(String(statusCode));
      return JSON.parse(await body.text());
    };
    return { list, close: () => dispatcher.close() };
  },
};

module.exports = contenders;
