// A mail server for the tests: says on its first line which port it listens on, then each message it takes as a line of JSON.
import { SMTPServer } from "smtp-server";

const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo(address, _session, done) {
        done(address.address.startsWith("khong-co@") ? Object.assign(new Error("no such mailbox"), { responseCode: 550 }) : null);
    },
    onData(stream, session, done) {
        const parts = [];
        stream.on("data", part => parts.push(part));
        stream.on("end", () => {
            console.log(JSON.stringify({
                from: session.envelope.mailFrom.address,
                to: session.envelope.rcptTo.map(r => r.address),
                data: Buffer.concat(parts).toString("utf8"),
            }));
            done();
        });
    },
});
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.server.address().port })));
process.stdin.on("end", () => process.exit(0)).resume();
